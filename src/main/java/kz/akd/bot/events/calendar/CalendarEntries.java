package kz.akd.bot.events.calendar;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.members.people.People;
import kz.akd.bot.members.person.Standing;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.calendar.CalendarEntry;
import kz.akd.bot.shared.calendar.CalendarEntry.Details;
import kz.akd.bot.shared.calendar.CalendarEntry.Point;
import org.springframework.stereotype.Component;

/** Events as entries of calendars: always under the same uid, so that a later copy takes the place of an earlier. */
@Component
public class CalendarEntries {

    private final CalendarCopies copies;
    private final People people;
    private final EventTimes times;
    private final Clock clock;

    CalendarEntries(CalendarCopies copies, People people, EventTimes times, Clock clock) {
        this.copies = copies;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    /** Without the link by which one joins: that comes shortly before, and a file is passed on. */
    public CalendarEntry entry(Event event, Language reader, boolean tentative) {
        var plan = event.plan();
        var point = plan.venue().onMap().map(spot -> new Point(spot.latitude(), spot.longitude()));
        return new CalendarEntry(
                "event-" + event.id() + "@akd-bot",
                event.handling().revisions(),
                clock.instant(),
                event.starts(),
                plan.timing().end().orElse(null),
                tentative,
                event.title(reader),
                new Details(plan.text().about(reader).orElse(null), event.place(), point.orElse(null), null),
                people.find(event.organiser())
                        .flatMap(organiser -> organiser.everMember())
                        .map(Standing.Member::fullName)
                        .orElse(null),
                plan.ownReminders().orElse(times.reminders()));
    }

    /** Somebody takes an event into their calendar, and will be given what takes it off again. */
    public void taken(EventId event, PersonId person) {
        copies.keep(CalendarCopy.of(event, person, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Those who have it there. */
    public List<PersonId> takers(EventId event) {
        return copies.of(event);
    }
}
