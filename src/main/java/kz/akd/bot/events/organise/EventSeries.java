package kz.akd.bot.events.organise;

import java.util.List;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventFacts.SeriesSpread;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.OrganiserState;
import kz.akd.bot.events.plan.Recurrence;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Makes a series of one event. Each of them is an event of its own, to be moved or called off alone. */
@Service
public class EventSeries {

    private final EventStore events;
    private final OrganiserChanges desk;
    private final EventDrafts eventDrafts;
    private final EventOperations eventOperations;

    EventSeries(EventStore events, OrganiserChanges desk, EventDrafts eventDrafts, EventOperations eventOperations) {
        this.events = events;
        this.desk = desk;
        this.eventDrafts = eventDrafts;
        this.eventOperations = eventOperations;
    }

    /**
     * Repeats an event: on the calendar if it is, else as drafts that are published with it. Nobody is invited to each.
     *
     * @param run chosen beforehand, so that repeating it twice makes one series
     */
    public OrganiserResult repeat(PersonId by, EventId id, Recurrence recurrence, ObjectId run) {
        var found = desk.find(by, id);
        if (found.isEmpty()) {
            return desk.notTheirs(id);
        } else if (found.get().isCancelled()) {
            return new OrganiserResult.TooLate(found.get());
        }
        var event = found.get();
        var first = event.handling().partOf().orElse(id);
        var days = recurrence.after(event.starts().time().toLocalDate());
        boolean anyAhead = days.stream()
                .map(day -> new LocalMoment(
                        event.starts().time().with(day), event.starts().zone()))
                .anyMatch(starts -> !desk.isPast(starts.instant()));
        if (!anyAhead) {
            return new OrganiserResult.NobodyThere();
        }
        for (int i = 0; i < days.size(); i++) {
            var starts = new LocalMoment(
                    event.starts().time().with(days.get(i)), event.starts().zone());
            if (!desk.isPast(starts.instant())) {
                keep(event, EventId.numbered(run, i), starts, first, by);
            }
        }
        return desk.change(
                by,
                id,
                original -> original.handling().partOf().isPresent()
                        ? desk.unchanged(original, new OrganiserResult.Done(original))
                        : desk.done(original.with(original.handling().in(first)), Deed.EDITED, by, List.of()));
    }

    /**
     * Makes all that follow in a series like one of them, but for its date and time: each of those may have been moved
     * alone. Nobody loses a seat by it, and whoever it concerns is told once of all their dates.
     */
    public OrganiserResult spread(PersonId by, EventId id) {
        var found = desk.find(by, id);
        if (found.isEmpty()) {
            return desk.notTheirs(id);
        }
        var following = following(found.get());
        if (following.isEmpty()) {
            return new OrganiserResult.NobodyThere();
        }
        var any = new ObjectId();
        return events.change(id, event -> spreading(event, any))
                .map(like -> spread(by, like, following))
                .orElseGet(OrganiserResult.Gone::new);
    }

    /** What a crash left half done, or another node is doing, goes on as one with it. */
    private static Change<Event, Event> spreading(Event event, ObjectId run) {
        if (event.handling().spreadingIn().isPresent()) {
            return Change.none(event, event);
        }
        var marked = event.with(event.handling().spreading(run));
        return Change.to(marked, marked);
    }

    private OrganiserResult spread(PersonId by, Event like, List<Event> following) {
        var run = like.handling().spreadingIn().orElseThrow();
        int crowded = 0;
        for (var other : following) {
            eventDrafts.editIn(
                    run,
                    by,
                    other.id(),
                    plan -> like.plan()
                            .with(like.plan().timing().startingAt(plan.timing().starts())));
            var resized =
                    eventOperations.resize(by, other.id(), like.plan().room().capacity(), false);
            crowded += resized instanceof OrganiserResult.Occupied ? 1 : 0;
        }
        events.change(
                like.id(),
                event -> event.handling().spreadingIn().filter(run::equals).isPresent()
                        ? Change.to(
                                event.with(event.handling().spreading(null)), true, new SeriesSpread(event.id(), run))
                        : Change.none(event, false));
        return new OrganiserResult.Spread(like, following.size(), crowded);
    }

    private List<Event> following(Event event) {
        return event.handling().partOf().map(events::inSeries).orElse(List.of()).stream()
                .filter(other -> other.begins().isAfter(event.begins()) && !other.isCancelled())
                .filter(other -> !desk.isPast(other.begins()))
                .toList();
    }

    private void keep(Event like, EventId id, LocalMoment starts, EventId first, PersonId by) {
        var plan = like.plan().with(like.plan().timing().startingAt(starts));
        var next = Event.drafted(id, plan, like.organiser())
                .organisedBy(like.organiser(), like.fellows())
                .with(like.isSession() ? OrganiserState.NONE.inCourse(first) : OrganiserState.NONE.in(first))
                .inState(like.state());
        events.add(
                next,
                like.isDraft()
                        ? new Fact[0]
                        : new Fact[] {new EventScheduled(id), new EventHandled(id, new ObjectId(), Deed.PUBLISHED, by)
                        });
    }
}
