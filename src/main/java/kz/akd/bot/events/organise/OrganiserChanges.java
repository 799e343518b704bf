package kz.akd.bot.events.organise;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Component;

/** How organisers' wishes are carried out: by those who may alone, and written down where others notice it. */
@Component
public class OrganiserChanges {

    private final EventStore events;
    private final Rights rights;
    private final Clock clock;

    public OrganiserChanges(EventStore events, Rights rights, Clock clock) {
        this.events = events;
        this.rights = rights;
        this.clock = clock;
    }

    Optional<Event> find(PersonId by, EventId id) {
        return events.find(id).filter(event -> rights.mayOrganise(by, event));
    }

    /** What somebody hears of an event that they may not organise, or that is not there. */
    OrganiserResult notTheirs(EventId id) {
        return events.find(id).isPresent() ? new OrganiserResult.NotAllowed() : new OrganiserResult.Gone();
    }

    /** Carries out a decision about an event, if the person may organise it. */
    OrganiserResult change(PersonId by, EventId id, Function<Event, Change<Event, OrganiserResult>> decision) {
        return events.change(
                        id,
                        event -> rights.mayOrganise(by, event)
                                ? decision.apply(event)
                                : Change.none(event, new OrganiserResult.NotAllowed()))
                .orElseGet(OrganiserResult.Gone::new);
    }

    /** The event is as wished, with facts to be told; a draft is nobody's matter but the organisers'. */
    Change<Event, OrganiserResult> done(Event after, Deed deed, PersonId by, List<? extends Fact> facts) {
        return done(after, deed, by, new ObjectId(), facts);
    }

    /**
     * The same for what may be asked for twice.
     *
     * @param occasion by which it is written down once
     */
    Change<Event, OrganiserResult> done(
            Event after, Deed deed, PersonId by, ObjectId occasion, List<? extends Fact> facts) {
        var all = new ArrayList<Fact>(facts);
        if (!after.isDraft()) {
            all.add(new EventHandled(after.id(), occasion, deed, by));
        }
        return new Change<>(after, new OrganiserResult.Done(after), all);
    }

    Change<Event, OrganiserResult> unchanged(Event event, OrganiserResult result) {
        return Change.none(event, result);
    }

    boolean isPast(Instant moment) {
        return !moment.isAfter(now());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
