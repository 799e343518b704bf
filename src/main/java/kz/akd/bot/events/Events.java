package kz.akd.bot.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.events.EventFacts.EventScheduled;
import kz.akd.bot.events.EventFacts.SeatPassedOn;
import kz.akd.bot.members.People;
import kz.akd.bot.members.Permission;
import kz.akd.bot.members.Person;
import kz.akd.bot.shared.Fact;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** What happens, and who comes. */
@Service
public class Events {

    private static final int PAGE = 6;

    /** An event stays in the list for a while after it began, for those who are on their way. */
    private static final Duration LINGERS = Duration.ofHours(3);

    private final EventStore events;
    private final People people;
    private final Clock clock;

    Events(EventStore events, People people, Clock clock) {
        this.events = events;
        this.people = people;
        this.clock = clock;
    }

    /** Puts an event on the calendar. */
    public Created create(PersonId by, NewEvent plan) {
        if (!mayOrganise(by)) {
            return new Created.NotAllowed();
        }
        var there = events.find(plan.id());
        if (there.isPresent()) {
            return new Created.Done(there.get());
        }
        if (!plan.starts().instant().isAfter(clock.instant())) {
            return new Created.InThePast();
        }
        events.add(Event.planned(plan, by), new EventScheduled(plan.id()));
        return new Created.Done(events.find(plan.id()).orElseThrow());
    }

    /** Takes a member's answer: a seat or a place in the waiting list for those who come. */
    public Answered answer(EventId id, PersonId member, Rsvp rsvp) {
        if (!isMember(member)) {
            return new Answered.NotAMember();
        }
        return events.change(id, event -> answered(event, member, rsvp)).orElseGet(Answered.Gone::new);
    }

    private Change<Event, Answered> answered(Event event, PersonId member, Rsvp rsvp) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (event.hasBegun(now)) {
            return Change.none(event, new Answered.Over(event));
        } else if (rsvp == Rsvp.REMOTE && event.joinLink().isEmpty()) {
            return Change.none(event, new Answered.NoRemote(event));
        }
        var after = event.answeredBy(member, rsvp, now);
        return new Change<>(after, outcome(after, member, rsvp), seatsPassedOn(event, after, member));
    }

    private static Answered outcome(Event event, PersonId member, Rsvp rsvp) {
        return switch (rsvp) {
            case GOING ->
                event.placeInWaitingList(member)
                        .<Answered>map(position -> new Answered.Waiting(event, position))
                        .orElseGet(() -> new Answered.Seated(event));
            case REMOTE -> new Answered.JoiningRemotely(event);
            case MAYBE -> new Answered.Undecided(event);
            case DECLINED -> new Answered.NotComing(event);
        };
    }

    /** Whoever sits now and waited before is told; the one who answered sees it on the screen. */
    private static List<Fact> seatsPassedOn(Event before, Event after, PersonId member) {
        var facts = new ArrayList<Fact>();
        for (var seated : after.seated()) {
            if (!seated.equals(member) && before.waiting().contains(seated)) {
                facts.add(new SeatPassedOn(after.id(), seated, new ObjectId()));
            }
        }
        return facts;
    }

    /** Takes somebody out of what lies ahead, and puts nobody in their place in what is over. */
    void forget(EventId id, PersonId person, PersonId nobody) {
        events.change(id, event -> {
            var after =
                    event.hasBegun(clock.instant()) ? event.replacing(person, nobody) : event.without(person, nobody);
            return new Change<>(after, true, seatsPassedOn(event, after, person));
        });
    }

    /** The events ahead, the next first; empty for those who are neither members nor organisers. */
    public Optional<Page<Event>> upcoming(PersonId viewer, int page) {
        return maySee(viewer) ? Optional.of(Page.of(events.from(earliestListed()), page, PAGE)) : Optional.empty();
    }

    private Instant earliestListed() {
        return clock.instant().minus(LINGERS);
    }

    /** An event for the eyes of members and organisers; empty when there is none, or the viewer is neither. */
    public Optional<Event> find(PersonId viewer, EventId id) {
        return maySee(viewer) ? events.find(id) : Optional.empty();
    }

    /** An event for its organisers' eyes, with everybody's answers; empty when the viewer may not see them. */
    public Optional<Event> attendance(PersonId by, EventId id) {
        return mayOrganise(by) ? events.find(id) : Optional.empty();
    }

    /** An administrator of the configuration may organise before anybody has admitted them. */
    private boolean maySee(PersonId viewer) {
        return isMember(viewer) || mayOrganise(viewer);
    }

    private boolean isMember(PersonId person) {
        return people.find(person).flatMap(Person::membership).isPresent();
    }

    public boolean mayOrganise(PersonId person) {
        return people.find(person)
                .filter(known -> known.may(Permission.ORGANISE_EVENTS))
                .isPresent();
    }
}
