package kz.akd.bot.events.chat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.EventTaps.ShowAttendance;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.members.People;
import kz.akd.bot.members.Person;
import kz.akd.bot.members.Standing;
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

    private record Line(String key, int number, PersonId person) {}

    Screen of(Event event, int number) {
        var page = Page.of(lines(event), number, NAMES_ON_A_PAGE);
        var names = names(page.items().stream().map(Line::person).toList());
        var screen = Screen.saying("events.attendance.title", event.title())
                .and(
                        "events.attendance.numbers",
                        event.seated().size(),
                        event.waiting().size(),
                        event.saying(Rsvp.REMOTE).size(),
                        event.saying(Rsvp.MAYBE).size(),
                        event.saying(Rsvp.DECLINED).size());
        var heading = "";
        for (var line : page.items()) {
            if (!line.key().equals(heading)) {
                heading = line.key();
                screen = screen.and(heading);
            }
            screen = screen.and("events.attendance.line", line.number(), names.getOrDefault(line.person(), unknown()));
        }
        return screen.turning(page, turned -> new ShowAttendance(event.id(), turned))
                .back(new ShowEvent(event.id()));
    }

    private static List<Line> lines(Event event) {
        return Stream.of(
                        lines("events.attendance.seated", event.seated()),
                        lines("events.attendance.waiting", event.waiting()),
                        lines("events.attendance.remote", event.saying(Rsvp.REMOTE)),
                        lines("events.attendance.maybe", event.saying(Rsvp.MAYBE)),
                        lines("events.attendance.declined", event.saying(Rsvp.DECLINED)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> lines(String key, List<PersonId> people) {
        return IntStream.range(0, people.size())
                .mapToObj(index -> new Line(key, index + 1, people.get(index)))
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
