package kz.akd.bot.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Events as they are kept, and who may do what, for all that goes on beside them: at the door, afterwards, in courses. */
@Service
public class EventCalendar {

    private final EventStore events;
    private final Rights rights;

    EventCalendar(EventStore events, Rights rights) {
        this.events = events;
        this.rights = rights;
    }

    public Optional<Event> find(EventId id) {
        return events.find(id);
    }

    /** Those on the calendar that begin within a time, the next first. */
    public List<Event> beginning(Instant from, Instant to) {
        return events.from(from).stream()
                .filter(event -> event.state() == EventState.PUBLISHED)
                .filter(event -> !event.begins().isAfter(to))
                .toList();
    }

    /** When it ends; where nobody has said so, a few hours after it began. */
    public Instant end(Event event) {
        return event.plan().timing().over();
    }

    public boolean isMember(PersonId person) {
        return rights.isMember(person);
    }

    public boolean isInvited(PersonId person, Event event) {
        return rights.isInvited(person, event) || event.find(person).isPresent();
    }

    public boolean mayOrganise(PersonId person, Event event) {
        return rights.mayOrganise(person, event);
    }
}
