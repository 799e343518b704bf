package kz.akd.bot.events.door.checkin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.door.DoorTimes;
import kz.akd.bot.events.door.checkin.CheckInResult.Reason;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Whether one can come in at all, whoever opens. */
@Component
public class CheckInPolicy {

    private final Events events;
    private final EventCalendar calendar;
    private final DoorTimes times;
    private final Clock clock;

    public CheckInPolicy(Events events, EventCalendar calendar, DoorTimes times, Clock clock) {
        this.events = events;
        this.calendar = calendar;
        this.times = times;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Why nobody comes in now, if so. */
    Optional<CheckInResult> refusal(Event event, Instant until) {
        var now = now();
        if (event.isCancelled()) {
            return Optional.of(new CheckInResult.Refused(Reason.CANCELLED));
        } else if (now.isBefore(times.opens(event))) {
            return Optional.of(new CheckInResult.TooEarly(event, times.opens(event)));
        }
        return now.isBefore(until) ? Optional.empty() : Optional.of(new CheckInResult.Refused(Reason.OVER));
    }

    /**
     * Whoever is there need not confirm a seat that is held for them. Answers the event as it is then: the seat may have
     * passed to somebody else just before.
     */
    Event confirm(Event event, PersonId person) {
        if (event.hasBegun(now()) || event.find(person).flatMap(Reply::hold).isEmpty()) {
            return event;
        }
        events.answer(event.id(), person, Rsvp.GOING);
        return calendar.find(event.id()).orElse(event);
    }
}
