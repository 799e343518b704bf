package kz.akd.bot.events.course.chat;

import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.CourseTaps.MarkPresence;
import kz.akd.bot.events.chat.taps.CourseTaps.ShowParticipants;
import kz.akd.bot.events.chat.taps.CourseTaps.TakeAttendance;
import kz.akd.bot.events.chat.taps.DoorTaps.ShowDoorCode;
import kz.akd.bot.events.course.CourseId;
import kz.akd.bot.events.door.Door;
import kz.akd.bot.members.person.MemberSummary;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;

/** The list of a session, with a tap for each who is there. */
final class RegisterScreens {

    private static final int PAGE = 12;

    private RegisterScreens() {}

    /** All who are enrolled, those too who have given notice, and whoever came besides. */
    static List<PersonId> people(Door door) {
        return Stream.of(
                        door.event().replies().stream().map(reply -> reply.member()),
                        door.attendance().present().stream().map(presence -> presence.person()))
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    /**
     * One session.
     *
     * @param names of all of them, as they are to stand there
     * @param held the sessions of the course that are not called off, to turn to
     * @param open whether the code for the door can be shown
     */
    static Screen sheet(
            Door door, List<MemberSummary> names, List<Event> held, boolean open, int number, Visitor visitor) {
        var session = door.event();
        var id = session.id();
        int place = held.indexOf(session);
        var page = Page.of(names, number, PAGE);
        var screen = Screen.saying("courses.sheet.title", session.title(visitor.language()))
                .and("courses.sheet.session", place + 1, held.size(), session.starts())
                .and("courses.sheet.numbers", door.attendance().present().size(), names.size(), excused(door))
                .and(names.isEmpty() ? "courses.sheet.nobody" : "courses.sheet.tap");
        screen = screen.listing(
                page, person -> mark(door, person, page.number()), turned -> new TakeAttendance(id, turned));
        var turns = Stream.of(place - 1, place + 1)
                .filter(other -> place >= 0 && other >= 0 && other < held.size())
                .map(other -> Button.of(
                        new TakeAttendance(held.get(other).id(), 0),
                        other < place ? "courses.sheet.before" : "courses.sheet.after",
                        other + 1))
                .toList();
        screen = screen.offering(turns);
        if (open) {
            screen = screen.offering(Button.of(new ShowDoorCode(id), "events.door.code"));
        }
        var course = session.course().orElse(id);
        return screen.back(new ShowParticipants(CourseId.of(course), 0));
    }

    private static long excused(Door door) {
        return door.event().saying(Rsvp.DECLINED).stream()
                .filter(person -> !door.attendance().has(person))
                .count();
    }

    private static Button mark(Door door, MemberSummary person, int page) {
        boolean present = door.attendance().has(person.id());
        boolean excused =
                door.event().replyOf(person.id()).filter(Rsvp.DECLINED::equals).isPresent();
        var mark = present ? "✅ " : excused ? "✉️ " : "▫️ ";
        return Button.of(
                new MarkPresence(door.event().id(), person.id(), !present, page),
                Text.typed(mark + ListScreens.shortened(person.fullName())));
    }
}
