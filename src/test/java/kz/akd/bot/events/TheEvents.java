package kz.akd.bot.events;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kz.akd.bot.events.organise.EventDrafts;
import kz.akd.bot.events.organise.EventOperations;
import kz.akd.bot.events.organise.OrganiserChanges;
import kz.akd.bot.events.organise.ScheduledEvents;
import kz.akd.bot.events.organise.Sessions;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.events.store.EventCalendar;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.EventValues;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.events.store.Teaching;
import kz.akd.bot.members.TheMembers;
import kz.akd.bot.members.access.Audiences;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.QuietHours;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.StoredAs;

/** The events of an association for plain tests of services, also of those in rooms of this module. */
public final class TheEvents {

    private final EventStore store;
    private final Rights rights;
    private final Audiences audiences;
    private final Clock clock;

    public TheEvents(TheMembers members, Clock clock) {
        this.clock = clock;
        store = new EventStore(members.documents(), told -> {});
        audiences = members.audiences();
        rights = new Rights(members.people(), members.scopes(), audiences);
    }

    public static StoredAs<?, ?> value() {
        return new EventValues().eventId();
    }

    public EventStore store() {
        return store;
    }

    public Rights rights() {
        return rights;
    }

    /** The members' side, where nobody sleeps. */
    public Events answers() {
        var recipients = mock(Recipients.class);
        when(recipients.of(any(PersonId.class))).thenReturn(QuietHours.none(AnEvent.ASTANA));
        var times = new EventTimes(
                List.of("24h"),
                Duration.ofMinutes(15),
                Duration.ofHours(30),
                Duration.ofHours(24),
                Duration.ofHours(3));
        return new Events(store, rights, recipients, times, clock);
    }

    public EventCalendar calendar(Teaching teaching) {
        return new EventCalendar(store, rights, teaching);
    }

    public Sessions sessions() {
        var desk = new OrganiserChanges(store, rights, clock);
        var seats = answers();
        var eventOperations = new EventOperations(store, desk, new AttendeeGroups(store, audiences), seats);
        return new Sessions(store, desk, new EventDrafts(store, desk, rights), eventOperations, rights, seats);
    }

    public Event kept(Event event) {
        store.add(event);
        return event;
    }

    /** The evening of the others, though on nobody's calendar yet. */
    public Event drafted() {
        return kept(AnEvent.published(plan -> plan).inState(EventState.DRAFT));
    }

    public Event find(EventId id) {
        return store.find(id).orElseThrow();
    }

    public ScheduledEvents scheduled() {
        return new ScheduledEvents(store, rights, clock);
    }

    /** All that are ahead, the next first. */
    public List<Event> ahead() {
        return store.from(clock.instant());
    }

    /** One that is published, to which these members come. */
    public Event coming(PersonId... coming) {
        var event = Arrays.stream(coming).reduce(AnEvent.with(null), AnEvent::going, (one, other) -> other);
        store.add(event);
        return event;
    }

    public AttendeeGroups circles() {
        return new AttendeeGroups(store, audiences);
    }

    public EventCalendar calendar() {
        return new EventCalendar(store, rights, (person, session) -> false);
    }

    public void cancel(Event event) {
        store.change(event.id(), there -> Change.to(there.inState(EventState.CANCELLED), true));
    }
}
