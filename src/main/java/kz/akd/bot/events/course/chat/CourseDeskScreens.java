package kz.akd.bot.events.course.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.CourseTaps;
import kz.akd.bot.events.chat.taps.CourseTaps.CancelCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.CloseCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.DiscardCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ExportParticipants;
import kz.akd.bot.events.chat.taps.CourseTaps.ListSessions;
import kz.akd.bot.events.chat.taps.CourseTaps.ManageCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.OpenCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowCourse;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowParticipants;
import kz.akd.bot.events.chat.taps.CourseTaps.TakeAttendance;
import kz.akd.bot.events.chat.taps.CourseTaps.WriteToParticipants;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.course.CourseLook;
import kz.akd.bot.events.course.Progress;
import kz.akd.bot.shared.Page;

/** A course as its organisers and its teacher see it. */
final class CourseDeskScreens {

    private static final int PARTICIPANTS = 15;

    /** How long before its beginning a session is the one whose list is shown. */
    private static final Duration SOON = Duration.ofHours(2);

    private CourseDeskScreens() {}

    static Button draft(CourseLook.At at, Instant now, Visitor visitor) {
        return Button.of(
                new ManageCourse(at.course().id()),
                Text.typed(ListScreens.shortened(at.title(visitor.language(), now))));
    }

    /**
     * @param described what the course is
     * @param details adds what can be changed of it
     */
    static Screen desk(CourseLook.At at, Screen described, UnaryOperator<Screen> details, Instant now) {
        var course = at.course();
        var id = course.id();
        if (course.isDraft()) {
            return details.apply(described
                            .and("courses.manage.draft")
                            .offering(Button.of(new OpenCourse(id), "courses.manage.open")))
                    .offering(
                            Button.of(new ManageEvent(at.face(now).id()), "courses.manage.session"),
                            Button.of(new DiscardCourse(id), "events.manage.discard"))
                    .back(CourseTaps.DRAFTS);
        }
        var screen = described.offering(
                Button.of(new ShowParticipants(id, 0), "courses.participants"),
                Button.of(new WriteToParticipants(id), "events.manage.write"));
        if (course.isOpen()) {
            boolean closed = course.terms().closed();
            screen = details.apply(closed ? screen.and("courses.manage.closed") : screen)
                    .offering(
                            Button.of(new ManageEvent(at.face(now).id()), "courses.manage.session"),
                            Button.of(new ListSessions(id, 0), "courses.sessions"))
                    .offering(
                            Button.of(
                                    new CloseCourse(id, !closed),
                                    closed ? "courses.manage.reopen" : "courses.manage.close"),
                            Button.of(new CancelCourse(id), "courses.manage.cancel"));
        }
        return screen.back(new ShowCourse(id));
    }

    /**
     * Somebody who takes part.
     *
     * @param name of a member, or the words for a former one
     */
    record Participant(Text name, Progress progress, boolean certified) {}

    static Screen participants(
            CourseLook.At at, List<Participant> all, List<Text> waiting, int number, Instant now, Visitor visitor) {
        var id = at.course().id();
        var page = Page.of(all, number, PARTICIPANTS);
        var screen = Screen.saying(
                all.isEmpty() ? "courses.participants.none" : "courses.participants.list",
                at.title(visitor.language(), now));
        for (var participant : page.items()) {
            var so = participant.progress();
            screen = screen.and(
                    participant.certified() ? "courses.participants.certified" : "courses.participants.line",
                    participant.name(),
                    so.attended(),
                    so.held(),
                    so.excused());
        }
        if (!waiting.isEmpty()) {
            screen = screen.and("courses.participants.waiting", joined(waiting));
        }
        screen = screen.turning(page, turned -> new ShowParticipants(id, turned));
        var current = current(at.sessions(), now);
        if (current.isPresent()) {
            screen = screen.offering(Button.of(new TakeAttendance(current.get().id(), 0), "courses.attendance.take"));
        }
        return (at.organises()
                        ? screen.offering(Button.of(new WriteToParticipants(id), "events.manage.write"))
                        : screen)
                .offering(
                        Button.of(new ExportParticipants(id, false), "courses.export.csv"),
                        Button.of(new ExportParticipants(id, true), "courses.export.xlsx"))
                .back(new ShowCourse(id));
    }

    private static Text joined(List<Text> names) {
        var parts = new ArrayList<Text>();
        for (var name : names) {
            if (!parts.isEmpty()) {
                parts.add(Text.typed(", "));
            }
            parts.add(name);
        }
        return Text.joined(parts);
    }

    /** The session whose attendance is taken now: the last that has begun, or the first of all. */
    private static Optional<Event> current(List<Event> sessions, Instant now) {
        var held = held(sessions);
        return held.stream()
                .filter(session -> session.hasBegun(now.plus(SOON)))
                .reduce((earlier, later) -> later)
                .or(() -> held.stream().findFirst());
    }

    static List<Event> held(List<Event> sessions) {
        return sessions.stream().filter(Predicate.not(Event::isCancelled)).toList();
    }
}
