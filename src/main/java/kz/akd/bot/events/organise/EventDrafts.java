package kz.akd.bot.events.organise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventAnnounced;
import kz.akd.bot.events.EventFacts.EventMoved;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventFacts.LinkChanged;
import kz.akd.bot.events.EventFacts.RemindersChanged;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.MadeAlike;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.access.Scope;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Events as organisers make them: a draft, published, changed. */
@Service
public class EventDrafts {

    private final EventStore events;
    private final OrganiserChanges desk;
    private final Rights rights;

    public EventDrafts(EventStore events, OrganiserChanges desk, Rights rights) {
        this.events = events;
        this.desk = desk;
        this.rights = rights;
    }

    /** An event for its organisers' eyes; empty when there is none, or the person may not organise it. */
    public Optional<Event> find(PersonId by, EventId id) {
        return desk.find(by, id);
    }

    /** How far somebody may organise. */
    public Scope scope(PersonId by) {
        return rights.scope(by);
    }

    /** The drafts that somebody may organise, the next first; those too whose time has passed, to be planned anew. */
    public List<Event> drafts(PersonId by) {
        return events.drafts().stream()
                .filter(event -> !event.isSession() && rights.mayOrganise(by, event))
                .toList();
    }

    /** Makes a draft. An officer of groups who names no audience makes it for these groups. */
    public OrganiserResult create(PersonId by, EventId id, Plan plan) {
        var scope = rights.scope(by);
        var meant = plan.audience().groups().isEmpty() && !scope.everywhere()
                ? plan.with(Audience.ofGroups(scope.groups()))
                : plan;
        if (!rights.mayOrganiseFor(by, meant.audience())) {
            return new OrganiserResult.NotAllowed();
        }
        var there = events.find(id);
        if (there.isPresent()) {
            return rights.mayOrganise(by, there.get())
                    ? new OrganiserResult.Done(there.get())
                    : new OrganiserResult.NotAllowed();
        }
        if (desk.isPast(meant.timing().starts().instant())) {
            return new OrganiserResult.InThePast();
        } else if (!meant.timing().makesSense()) {
            return new OrganiserResult.OutOfOrder();
        }
        events.add(Event.drafted(id, meant.with(meant.timing().answerableAt(desk.now())), by));
        return events.find(id).<OrganiserResult>map(OrganiserResult.Done::new).orElseGet(OrganiserResult.Gone::new);
    }

    /** A draft like another event, at another time. */
    public OrganiserResult copy(PersonId by, EventId of, EventId id, LocalMoment starts) {
        return desk.find(by, of)
                .map(event ->
                        create(by, id, event.plan().with(event.plan().timing().startingAt(starts))))
                .orElseGet(() -> desk.notTheirs(of));
    }

    /**
     * Puts a draft on the calendar and invites its audience; with the first one of a series all of it that lies ahead, with
     * one invitation. What has passed of it stays a draft.
     */
    public OrganiserResult publish(PersonId by, EventId id) {
        var found = desk.find(by, id);
        var drafts =
                found.filter(Event::isDraft).map(event -> together(by, event)).orElse(List.of());
        var ahead = drafts.stream().filter(this::isPublishable).toList();
        if (ahead.isEmpty()) {
            return publish(by, id, announcing(id));
        }
        var first = ahead.get(0).id();
        // the one that is announced comes last: what a crash leaves is taken up when it is published again
        ahead.stream().skip(1).forEach(other -> publish(by, other.id(), List.of(new EventScheduled(other.id()))));
        var published = publish(by, first, announcing(first));
        int passed = drafts.size() - ahead.size();
        return published instanceof OrganiserResult.Done done && passed > 0
                ? new OrganiserResult.PublishedInPart(done.event(), ahead.size(), passed)
                : published;
    }

    private static List<Fact> announcing(EventId id) {
        return List.of(new EventScheduled(id), new EventAnnounced(id, new ObjectId()));
    }

    /** What is published with a draft: those of its series, if it is the first of them or the first that lies ahead. */
    private List<Event> together(PersonId by, Event draft) {
        var drafts = draft.handling().partOf().map(events::inSeries).orElse(List.of()).stream()
                .filter(other -> other.isDraft() && !other.isSession() && rights.mayOrganise(by, other))
                .toList();
        boolean leads = drafts.stream()
                .filter(other -> other.begins().isBefore(draft.begins()))
                .noneMatch(this::isPublishable);
        return leads && !drafts.isEmpty() ? drafts : List.of(draft);
    }

    private boolean isPublishable(Event draft) {
        return !draft.isSession() && !desk.isPast(draft.begins()) && !draft.isTooLate(desk.now());
    }

    private OrganiserResult publish(PersonId by, EventId id, List<Fact> facts) {
        return desk.change(by, id, event -> {
            if (event.isCancelled() || (event.isSession() && event.isDraft())) {
                return desk.unchanged(event, new OrganiserResult.TooLate(event));
            } else if (!event.isDraft()) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            } else if (desk.isPast(event.begins())) {
                return desk.unchanged(event, new OrganiserResult.InThePast());
            } else if (event.isTooLate(desk.now())) {
                return desk.unchanged(event, new OrganiserResult.DeadlinePassed());
            }
            return desk.done(event.inState(EventState.PUBLISHED), Deed.PUBLISHED, by, facts);
        });
    }

    /** Gives a draft up. */
    public OrganiserResult discard(PersonId by, EventId id) {
        var found = desk.find(by, id);
        if (found.isEmpty()) {
            return desk.notTheirs(id);
        } else if (!found.get().isDraft()) {
            return new OrganiserResult.TooLate(found.get());
        }
        events.removeDraft(id);
        return new OrganiserResult.Gone();
    }

    /**
     * Changes what is planned, except for the number of seats, which may concern those who have one. Whoever it concerns
     * is told of another time or place. A deadline that would have passed by moving the event is dropped.
     */
    public OrganiserResult edit(PersonId by, EventId id, UnaryOperator<Plan> change) {
        return edit(by, id, change, null);
    }

    /** The same for one of several that are made alike: whoever it concerns is told of all of them at once. */
    OrganiserResult editIn(ObjectId run, PersonId by, EventId id, UnaryOperator<Plan> change) {
        return edit(by, id, change, run);
    }

    private OrganiserResult edit(PersonId by, EventId id, UnaryOperator<Plan> change, @Nullable ObjectId run) {
        return desk.change(by, id, event -> {
            var after = event.with(planned(event.plan(), change.apply(event.plan())));
            var timing = after.plan().timing();
            boolean moved = !timing.starts().equals(event.starts());
            if (after.equals(event)) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            } else if (!rights.mayOrganiseFor(by, after.plan().audience())) {
                return desk.unchanged(event, new OrganiserResult.NotAllowed());
            } else if (event.isCancelled()) {
                return desk.unchanged(event, new OrganiserResult.TooLate(event));
            } else if (moved && desk.isPast(after.begins())) {
                return desk.unchanged(event, new OrganiserResult.InThePast());
            } else if (!timing.deadline().equals(event.plan().timing().deadline()) && after.isTooLate(desk.now())) {
                return desk.unchanged(event, new OrganiserResult.InThePast());
            } else if (!timing.makesSense()) {
                return desk.unchanged(event, new OrganiserResult.OutOfOrder());
            }
            boolean concernsNobody = event.isDraft() || (event.hasBegun(desk.now()) && !moved);
            var revised = event.isDraft() ? after : after.with(after.handling().revised(desk.now()));
            if (concernsNobody) {
                return desk.done(revised, Deed.EDITED, by, List.of());
            }
            var facts = told(event, after);
            if (run == null || !facts.removeIf(EventDrafts::isToldOfAll)) {
                return desk.done(revised, Deed.EDITED, by, facts);
            }
            var alike = revised.handling().alike(MadeAlike.from(event, run));
            return desk.done(revised.with(alike), Deed.EDITED, by, facts);
        });
    }

    private Plan planned(Plan before, Plan wished) {
        var plan = wished.with(wished.room().seating(before.room().capacity()));
        return plan.timing().starts().equals(before.timing().starts())
                ? plan
                : plan.with(plan.timing().answerableAt(desk.now()));
    }

    private static boolean isToldOfAll(Fact fact) {
        return fact instanceof EventMoved || fact instanceof LinkChanged;
    }

    private static List<Fact> told(Event before, Event after) {
        var facts = new ArrayList<Fact>();
        boolean sameTime = before.starts().equals(after.starts());
        if (!sameTime || !before.place().equals(after.place())) {
            facts.add(new EventMoved(
                    after.id(), new ObjectId(), before.starts(), after.starts(), before.place(), after.place()));
        }
        if (!before.plan().venue().joinLink().equals(after.plan().venue().joinLink())) {
            facts.add(new LinkChanged(after.id(), new ObjectId()));
        }
        if (!sameTime || !Objects.equals(before.plan().reminders(), after.plan().reminders())) {
            facts.add(new RemindersChanged(after.id()));
        }
        return facts;
    }
}
