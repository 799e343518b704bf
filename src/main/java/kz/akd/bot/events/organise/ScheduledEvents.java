package kz.akd.bot.events.organise;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.members.Audience;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** The events that a schedule plans, beside those that are there. */
@Service
public class ScheduledEvents {

    private final EventStore events;
    private final Rights rights;
    private final Clock clock;

    public ScheduledEvents(EventStore events, Rights rights, Clock clock) {
        this.events = events;
        this.rights = rights;
        this.clock = clock;
    }

    public boolean isOpenTo(PersonId by) {
        return rights.mayOrganise(by);
    }

    /** A plan as somebody may have it: what is meant for nobody in particular is meant for an officer's own groups. Empty where it is not theirs. */
    public Optional<Plan> own(PersonId by, Plan plan) {
        var scope = rights.scope(by);
        var meant = plan.audience().groups().isEmpty() && !scope.everywhere()
                ? plan.with(Audience.ofGroups(scope.groups()))
                : plan;
        return Optional.of(meant).filter(own -> rights.mayOrganiseFor(by, own.audience()));
    }

    /** What is planned from now on, and not called off. */
    public List<Plan> ahead() {
        return events.from(clock.instant()).stream()
                .filter(event -> !event.isCancelled())
                .map(Event::plan)
                .toList();
    }

    /** Whether a schedule's event is there already. */
    public boolean has(ObjectId schedule, String key) {
        return events.find(EventId.numbered(schedule, key)).isPresent();
    }

    /**
     * Adds one, once, and only for whoever may organise it.
     *
     * @param key what it is known by within its schedule
     * @param published whether it goes on the calendar at once; else it is a draft
     */
    public boolean add(PersonId by, ObjectId schedule, String key, Plan plan, boolean published) {
        if (!rights.mayOrganiseFor(by, plan.audience())) {
            return false;
        }
        var id = EventId.numbered(schedule, key);
        var facts = new ArrayList<Fact>();
        if (published) {
            facts.add(new EventScheduled(id));
            facts.add(new EventHandled(id, id.value(), Deed.PUBLISHED, by));
        }
        var draft = Event.drafted(id, plan, by);
        return events.add(published ? draft.inState(EventState.PUBLISHED) : draft, facts.toArray(Fact[]::new));
    }
}
