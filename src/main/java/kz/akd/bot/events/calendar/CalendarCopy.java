package kz.akd.bot.events.calendar;

import java.time.Instant;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That somebody has taken an event into their calendar, which has to hear when it is called off. */
@Document("event_calendar_copies")
record CalendarCopy(@Id String id, EventId event, PersonId person, Instant at) {

    static CalendarCopy of(EventId event, PersonId person, Instant at) {
        return new CalendarCopy(event + ":" + person, event, person, at);
    }
}
