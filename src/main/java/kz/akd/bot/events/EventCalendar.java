package kz.akd.bot.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Events as they are kept, and who may do what, for all that goes on beside them: at the door, afterwards, in courses. */
@Service
public class EventCalendar {

    private final EventStore events;
    private final Rights rights;
    private final Duration usualLength;

    EventCalendar(EventStore events, Rights rights, @Value("${akd.events.usual-length:3h}") Duration usualLength) {
        this.events = events;
        this.rights = rights;
        this.usualLength = usualLength;
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

    /** When it ends; where nobody has said so, after the usual time. */
    public Instant end(Event event) {
        return event.plan()
                .timing()
                .end()
                .map(end -> end.instant())
                .orElseGet(() -> event.begins().plus(usualLength));
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
