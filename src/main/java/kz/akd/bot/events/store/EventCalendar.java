package kz.akd.bot.events.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** Events as they are kept, and who may do what, for all that goes on beside them: at the door, afterwards, in courses. */
@Service
public class EventCalendar {

    private final EventStore events;
    private final Rights rights;
    private final Teaching teaching;

    public EventCalendar(EventStore events, Rights rights, Teaching teaching) {
        this.events = events;
        this.rights = rights;
        this.teaching = teaching;
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

    /** Whether somebody may say who came: organisers, and the member who teaches a course at its sessions. */
    public boolean mayKeepAttendance(PersonId person, Event event) {
        return rights.mayOrganise(person, event)
                || (event.isSession() && rights.isMember(person) && teaching.teaches(person, event));
    }

    /** Whether it is the last of its course, or of none: those before it are not the end of anything. */
    public boolean isEnd(Event event) {
        return event.course()
                .filter(first -> events.inSeries(first).stream()
                        .anyMatch(other -> other.begins().isAfter(event.begins()) && !other.isCancelled()))
                .isEmpty();
    }

    /** An event, or all sessions of the course of which it is one, without those that were called off. */
    public List<Event> together(Event event) {
        return event.course()
                .map(first -> events.inSeries(first).stream()
                        .filter(session -> session.isSession() && !session.isCancelled())
                        .toList())
                .orElse(List.of(event));
    }

    public boolean mayOrganise(PersonId person, Event event) {
        return rights.mayOrganise(person, event);
    }
}
