package kz.akd.bot.events.organise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.EventHandled;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.GuestList;
import kz.akd.bot.events.OrganiserState;
import kz.akd.bot.events.Reply;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** The sessions of courses: events to which nobody is invited, and whoever is enrolled comes. */
@Service
public class Sessions {

    private final EventStore events;
    private final OrganiserChanges desk;
    private final EventDrafts eventDrafts;
    private final EventOperations eventOperations;
    private final Rights rights;
    private final Events seats;

    public Sessions(
            EventStore events,
            OrganiserChanges desk,
            EventDrafts eventDrafts,
            EventOperations eventOperations,
            Rights rights,
            Events seats) {
        this.events = events;
        this.desk = desk;
        this.eventDrafts = eventDrafts;
        this.eventOperations = eventOperations;
        this.rights = rights;
        this.seats = seats;
    }

    /** All sessions of a course, the first first; none where there is no such course. */
    public List<Event> of(EventId first) {
        return events.inSeries(first).stream().filter(Event::isSession).toList();
    }

    public boolean isMember(PersonId person) {
        return rights.isMember(person);
    }

    /** Whether somebody organises anything. */
    public boolean mayOrganise(PersonId person) {
        return rights.mayOrganise(person);
    }

    public boolean mayOrganise(PersonId person, Event session) {
        return rights.mayOrganise(person, session);
    }

    /** Whether the course is meant for somebody, as its sessions say. */
    public boolean isMeantFor(PersonId person, Event session) {
        return rights.isMeantFor(person, session);
    }

    /**
     * Makes drafts of sessions; those of before when it is asked again.
     *
     * @param first the id of the first one, chosen beforehand, which is the id of the course too
     * @param plan of the first one; the others differ in their days
     * @param days of all the others
     */
    public OrganiserResult draft(PersonId by, EventId first, Plan plan, List<LocalDate> days) {
        var made = eventDrafts.create(by, first, plan);
        if (!(made instanceof OrganiserResult.Done done)) {
            return made;
        }
        var original = done.event();
        if (!original.isSession() && !original.isDraft()) {
            return new OrganiserResult.TooLate(original);
        }
        for (int i = 0; i < days.size(); i++) {
            var starts = new LocalMoment(
                    original.starts().time().with(days.get(i)),
                    original.starts().zone());
            var id = EventId.numbered(first.value(), i);
            var next = original.plan().with(original.plan().timing().startingAt(starts));
            events.add(Event.drafted(id, next, by).with(OrganiserState.NONE.inCourse(first)));
        }
        return events.change(
                        first,
                        event -> event.isSession()
                                ? Change.<Event, OrganiserResult>none(event, new OrganiserResult.Done(event))
                                : Change.<Event, OrganiserResult>to(
                                        event.with(event.handling().inCourse(first)), new OrganiserResult.Done(event)))
                .orElseGet(OrganiserResult.Gone::new);
    }

    /** Puts the drafts among them that somebody may organise on the calendar, without inviting anybody. */
    public void publish(PersonId by, EventId first) {
        drafts(by, first)
                .forEach(session -> events.change(
                        session.id(),
                        event -> event.isDraft() && rights.mayOrganise(by, event)
                                ? Change.to(
                                        event.inState(EventState.PUBLISHED),
                                        true,
                                        new EventScheduled(event.id()),
                                        new EventHandled(event.id(), new ObjectId(), Deed.PUBLISHED, by))
                                : Change.none(event, true)));
    }

    /** Gives up the drafts that somebody may organise. */
    public void discard(PersonId by, EventId first) {
        drafts(by, first).forEach(session -> events.removeDraft(session.id()));
    }

    private Stream<Event> drafts(PersonId by, EventId first) {
        return of(first).stream().filter(session -> session.isDraft() && rights.mayOrganise(by, session));
    }

    /** Calls off all that lie ahead and that somebody may organise. */
    public void cancel(PersonId by, EventId first, String reason) {
        ahead(first).forEach(session -> eventOperations.cancel(by, session.id(), reason));
    }

    /**
     * Has somebody come to all sessions ahead, or to none, as the course has decided. Whoever has given notice that they cannot come to one is not
     * put into it again.
     *
     * @param way in person or remotely; empty for those who have no place in the course
     */
    public void seat(EventId first, PersonId person, Optional<Rsvp> way) {
        ahead(first)
                .forEach(session -> change(
                        session.id(),
                        person,
                        guests -> way.map(rsvp -> coming(guests, person, rsvp))
                                .orElseGet(() -> guests.find(person).isPresent() ? guests.without(person) : guests)));
    }

    /** Has all of them come to one session, which has been added to the course. */
    public void seat(Event session, Map<PersonId, Rsvp> enrolled) {
        enrolled.forEach((person, rsvp) -> change(session.id(), person, guests -> coming(guests, person, rsvp)));
    }

    private GuestList coming(GuestList guests, PersonId person, Rsvp rsvp) {
        var own = guests.find(person).map(Reply::rsvp);
        return own.filter(Rsvp.DECLINED::equals).isPresent()
                ? guests
                : guests.answered(person, rsvp, Party.ALONE, now());
    }

    private void change(EventId id, PersonId person, UnaryOperator<GuestList> change) {
        events.change(id, event -> {
            var guests = change.apply(event.guests());
            if (!event.isSession() || event.hasBegun(now()) || event.isCancelled() || guests == event.guests()) {
                return Change.none(event, true);
            }
            var moved = seats.moves().between(event, event.with(guests), person, now());
            return new Change<>(moved.event(), true, moved.facts());
        });
    }

    private Stream<Event> ahead(EventId first) {
        return of(first).stream()
                .filter(session -> session.state() == EventState.PUBLISHED && !session.hasBegun(now()));
    }

    private Instant now() {
        return desk.now();
    }
}
