package kz.akd.bot.events.chat.taps;

import kz.akd.bot.chatkit.cards.FirstCome;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.shared.PersonId;

/** What buttons about courses mean. */
public final class CourseTaps {

    private CourseTaps() {}

    public static final Tap COURSES = ListTap.of("courses.list");

    @TapName("cr")
    public record ShowCourse(CourseId course) implements Tap {}

    @TapName("cr+")
    public record EnrolInCourse(CourseId course, boolean remote) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return new CardSubject("course", course.toString());
        }
    }

    /** Asks first, as a place is lost by it. */
    @TapName("cr?")
    public record AskToLeaveCourse(CourseId course) implements Tap {}

    @TapName("cr-")
    public record LeaveCourse(CourseId course) implements Tap {}

    @TapName("crl")
    public record ListSessions(CourseId course, int page) implements Tap {}

    /** Gives notice that one cannot come to a session. */
    @TapName("crn")
    public record MissSession(EventId session) implements Tap {}

    @TapName("crc")
    public record ShowCertificate(CourseId course) implements Tap {}

    /** Who takes part, and how much of it they have attended. */
    @TapName("crp")
    public record ShowParticipants(CourseId course, int page) implements Tap {}

    @TapName("crt")
    public record ExportParticipants(CourseId course, boolean workbook) implements Tap {}

    /** The list of those who are to come to a session. */
    @TapName("cra")
    public record TakeAttendance(EventId session, int page) implements Tap {}

    @TapName("cra=")
    public record MarkPresence(EventId session, PersonId person, boolean present, int page) implements Tap {}

    @TapName("crw")
    public record WriteToParticipants(CourseId course) implements Tap {}

    @TapName("cr*")
    public record CreateCourse() implements Tap {}

    public static final Tap DRAFTS = ListTap.of("courses.drafts");

    @TapName("crm")
    public record ManageCourse(CourseId course) implements Tap {}

    @TapName("cr!")
    public record OpenCourse(CourseId course) implements Tap {}

    @TapName("crd")
    public record DiscardCourse(CourseId course) implements Tap {}

    @TapName("crz")
    public record CloseCourse(CourseId course, boolean closed) implements Tap {}

    @TapName("crx")
    public record CancelCourse(CourseId course) implements Tap {}
}
