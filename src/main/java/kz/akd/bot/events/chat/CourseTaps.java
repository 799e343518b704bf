package kz.akd.bot.events.chat;

import kz.akd.bot.chatkit.CardSubject;
import kz.akd.bot.chatkit.FirstCome;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.chatkit.list.ListTap;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.shared.PersonId;

/** What buttons about courses mean. */
final class CourseTaps {

    private CourseTaps() {}

    static final Tap COURSES = ListTap.of("courses.list");

    @TapName("cr")
    record ShowCourse(CourseId course) implements Tap {}

    @TapName("cr+")
    record EnrolInCourse(CourseId course, boolean remote) implements FirstCome {
        @Override
        public CardSubject wanted() {
            return new CardSubject("course", course.toString());
        }
    }

    /** Asks first, as a place is lost by it. */
    @TapName("cr?")
    record AskToLeaveCourse(CourseId course) implements Tap {}

    @TapName("cr-")
    record LeaveCourse(CourseId course) implements Tap {}

    @TapName("crl")
    record ListSessions(CourseId course, int page) implements Tap {}

    /** Gives notice that one cannot come to a session. */
    @TapName("crn")
    record MissSession(EventId session) implements Tap {}

    @TapName("crc")
    record ShowCertificate(CourseId course) implements Tap {}

    /** Who takes part, and how much of it they have attended. */
    @TapName("crp")
    record ShowParticipants(CourseId course, int page) implements Tap {}

    @TapName("crt")
    record ExportParticipants(CourseId course, boolean workbook) implements Tap {}

    /** The list of those who are to come to a session. */
    @TapName("cra")
    record TakeAttendance(EventId session, int page) implements Tap {}

    @TapName("cra=")
    record MarkPresence(EventId session, PersonId person, boolean present, int page) implements Tap {}

    @TapName("crw")
    record WriteToParticipants(CourseId course) implements Tap {}

    @TapName("cr*")
    record CreateCourse() implements Tap {}

    static final Tap DRAFTS = ListTap.of("courses.drafts");

    @TapName("crm")
    record ManageCourse(CourseId course) implements Tap {}

    @TapName("cr!")
    record OpenCourse(CourseId course) implements Tap {}

    @TapName("crd")
    record DiscardCourse(CourseId course) implements Tap {}

    @TapName("crz")
    record CloseCourse(CourseId course, boolean closed) implements Tap {}

    @TapName("crx")
    record CancelCourse(CourseId course) implements Tap {}
}
