package kz.akd.bot.events.chat.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowAttendance;
import kz.akd.bot.events.chat.taps.DeskTaps.ShowSilent;
import kz.akd.bot.events.chat.taps.ScheduleTaps.ExportAttendees;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Person;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Who comes to an event, for its organisers: numbers first, then names, so many to a page. */
@Component
class AttendanceScreens {

    private static final int NAMES_ON_A_PAGE = 30;

    private final People people;

    AttendanceScreens(People people) {
        this.people = people;
    }

    private record Line(String key, int number, PersonId person, Party party) {}

    /** Those who have answered. */
    Screen of(Event event, int silent, int number, Language reader) {
        var page = Page.of(lines(event), number, NAMES_ON_A_PAGE);
        var names = names(page.items().stream().map(Line::person).toList());
        var title = Screen.saying("events.attendance.title", event.title(reader));
        var screen = (event.isCancelled() ? title.and("events.attendance.cancelled") : title)
                .and(
                        "events.attendance.numbers",
                        event.seating().taken(),
                        event.seating().waitingPeople(),
                        event.saying(Rsvp.REMOTE).size(),
                        event.saying(Rsvp.MAYBE).size(),
                        event.saying(Rsvp.DECLINED).size(),
                        silent);
        var heading = "";
        for (var line : page.items()) {
            if (!line.key().equals(heading)) {
                heading = line.key();
                screen = screen.and(heading);
            }
            var name = names.getOrDefault(line.person(), unknown());
            screen = line.party().companions() == 0
                    ? screen.and("events.attendance.line", line.number(), name)
                    : screen.and(
                            "events.attendance.party",
                            line.number(),
                            name,
                            line.party().adults(),
                            line.party().children());
        }
        return screen.turning(page, turned -> new ShowAttendance(event.id(), turned))
                .offering(Button.of(new ShowSilent(event.id(), 0), "events.attendance.show-silent", silent))
                .offering(
                        Button.of(new ExportAttendees(event.id(), true), "events.attendees.workbook"),
                        Button.of(new ExportAttendees(event.id(), false), "events.attendees.csv"))
                .back(new ManageEvent(event.id()));
    }

    /** Those who were invited and have not answered. */
    Screen silent(Event event, List<PersonId> silent, int number, Language reader) {
        var page = Page.of(silent, number, NAMES_ON_A_PAGE);
        var names = names(page.items());
        var screen = Screen.saying("events.attendance.title", event.title(reader))
                .and("events.attendance.silent", silent.size());
        for (int i = 0; i < page.items().size(); i++) {
            var name = names.getOrDefault(page.items().get(i), unknown());
            screen = screen.and("events.attendance.line", page.number() * NAMES_ON_A_PAGE + i + 1, name);
        }
        return screen.turning(page, turned -> new ShowSilent(event.id(), turned))
                .back(new ShowAttendance(event.id(), 0));
    }

    private static List<Line> lines(Event event) {
        return Stream.of(
                        lines("events.attendance.seated", event.seating().seated()),
                        lines("events.attendance.waiting", event.seating().waiting()),
                        lines("events.attendance.remote", saying(event, Rsvp.REMOTE)),
                        lines("events.attendance.maybe", saying(event, Rsvp.MAYBE)),
                        lines("events.attendance.declined", saying(event, Rsvp.DECLINED)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reply> saying(Event event, Rsvp rsvp) {
        return event.replies().stream().filter(reply -> reply.rsvp() == rsvp).toList();
    }

    private static List<Line> lines(String key, List<Reply> replies) {
        return IntStream.range(0, replies.size())
                .mapToObj(index -> new Line(
                        key,
                        index + 1,
                        replies.get(index).member(),
                        replies.get(index).party()))
                .toList();
    }

    private Map<PersonId, Text> names(List<PersonId> ids) {
        return people.findAll(ids).stream().collect(Collectors.toMap(Person::id, AttendanceScreens::name));
    }

    private static Text name(Person person) {
        return person.membership()
                .map(Standing.Member::fullName)
                .map(Text::typed)
                .orElseGet(AttendanceScreens::unknown);
    }

    private static Text unknown() {
        return Text.of("events.attendance.former");
    }
}
