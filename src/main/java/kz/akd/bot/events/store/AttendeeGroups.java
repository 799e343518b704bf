package kz.akd.bot.events.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Who stands to an event in which way. */
@Service
public class AttendeeGroups {

    private final EventStore events;
    private final Audiences audiences;

    public AttendeeGroups(EventStore events, Audiences audiences) {
        this.events = events;
        this.audiences = audiences;
    }

    public List<PersonId> of(Event event, AttendeeGroup circle) {
        return switch (circle) {
            case COMING ->
                Stream.concat(event.seated().stream(), event.saying(Rsvp.REMOTE).stream())
                        .toList();
            case SEATED -> event.seated();
            case REMOTE -> event.saying(Rsvp.REMOTE);
            case WAITING -> event.waiting();
            case MAYBE -> event.saying(Rsvp.MAYBE);
            case DECLINED -> event.saying(Rsvp.DECLINED);
            case SILENT -> silent(event);
        };
    }

    /** Those who may come: all whom a change of the event concerns. */
    public List<PersonId> concerned(Event event) {
        return event.replies().stream()
                .filter(reply -> reply.rsvp() != Rsvp.DECLINED)
                .map(Reply::member)
                .toList();
    }

    /** All whom the event is meant for. */
    public List<PersonId> invited(Event event) {
        return event.isSession() ? List.of() : audiences.members(event.plan().audience());
    }

    private List<PersonId> silent(Event event) {
        Set<PersonId> answered = event.replies().stream().map(Reply::member).collect(Collectors.toSet());
        return invited(event).stream()
                .filter(member ->
                        !answered.contains(member) && !event.organisers().contains(member))
                .toList();
    }

    /** What was called off at once of the series that an event is part of, the next first. */
    public List<Event> calledOff(Event one, ObjectId run) {
        var all = one.handling()
                .partOf()
                .map(events::inSeries)
                .orElseGet(() -> events.find(one.id()).stream().toList());
        return all.stream()
                .filter(event -> run.equals(event.handling().calledOffIn()))
                .toList();
    }

    /** What is still on of those that were made like one of their series at once, the next first. */
    public List<Event> madeAlike(Event one, ObjectId run) {
        return one.handling().partOf().map(events::inSeries).orElse(List.of()).stream()
                .filter(event -> event.handling().madeAlikeIn(run).isPresent() && !event.isCancelled())
                .toList();
    }

    /** An event as it is now, whoever asks: for what is told of it. */
    public Optional<Event> find(EventId id) {
        return events.find(id);
    }
}
