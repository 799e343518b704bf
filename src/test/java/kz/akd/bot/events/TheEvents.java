package kz.akd.bot.events;

import java.time.Clock;
import java.util.List;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.StoredAs;

/** The events of an association for plain tests of services, also of those in rooms of this module. */
public final class TheEvents {

    private final EventStore store;
    private final Rights rights;
    private final Clock clock;

    public TheEvents(TheMembers members, Clock clock) {
        this.clock = clock;
        store = new EventStore(members.mongo(), members.keeper(), told -> {});
        rights = new Rights(members.people(), members.scopes(), members.audiences());
    }

    public static StoredAs<?, ?> value() {
        return new EventValues().eventId();
    }

    EventStore store() {
        return store;
    }

    Rights rights() {
        return rights;
    }

    public ScheduledEvents scheduled() {
        return new ScheduledEvents(store, rights, clock);
    }

    /** All that are ahead, the next first. */
    public List<Event> ahead() {
        return store.from(clock.instant());
    }

    public void cancel(Event event) {
        store.change(event.id(), there -> Change.to(there.inState(EventState.CANCELLED), true));
    }
}
