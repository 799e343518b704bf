package kz.akd.bot.events.rsvp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.AbsenceNoticed;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.plan.EventTimes;
import kz.akd.bot.events.plan.Party;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.events.store.Rights;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What happens, and who comes: the members' side. */
@Service
public class Events {

    public static final int LONGEST_EXCUSE = 300;

    /** The longest that an event which has begun is looked for in the list, for those who are on their way. */
    /** A list of years ago is nobody's to turn through. */
    private static final int MOST_PAST = 300;

    private static final Duration LONGEST = Duration.ofDays(14);

    private final EventStore events;
    private final Rights rights;
    private final Clock clock;
    private final SeatChanges moves;
    private final RsvpRules answering;

    public Events(EventStore events, Rights rights, Recipients recipients, EventTimes times, Clock clock) {
        this.events = events;
        this.rights = rights;
        this.clock = clock;
        moves = new SeatChanges(
                times.holdWithin(),
                times.holdLasts(),
                (person, moment) -> recipients.of(person).notBefore(moment));
        answering = new RsvpRules(moves);
    }

    /** Takes a member's answer: seats or a place in the waiting list for those who come, with whom they came before. */
    public RsvpResult answer(EventId id, PersonId member, Rsvp rsvp) {
        return answer(id, member, rsvp, Optional.empty());
    }

    /** A member comes, and brings these people along. */
    public RsvpResult come(EventId id, PersonId member, Party party) {
        return answer(id, member, Rsvp.GOING, Optional.of(party));
    }

    /** Somebody who is enrolled in a course does not come to one session of it, and may say why. */
    public RsvpResult miss(EventId id, PersonId member, @Nullable String why) {
        return answer(id, member, Rsvp.DECLINED, Optional.empty(), why);
    }

    private RsvpResult answer(EventId id, PersonId member, Rsvp rsvp, Optional<Party> party) {
        return answer(id, member, rsvp, party, null);
    }

    private RsvpResult answer(EventId id, PersonId member, Rsvp rsvp, Optional<Party> party, @Nullable String why) {
        if (!rights.isMember(member)) {
            return new RsvpResult.NotAMember();
        }
        return events.change(id, event -> answered(event, member, rsvp, party, why))
                .orElseGet(RsvpResult.Gone::new);
    }

    private Change<Event, RsvpResult> answered(
            Event event, PersonId member, Rsvp rsvp, Optional<Party> party, @Nullable String why) {
        if (event.isDraft()) {
            return Change.none(event, new RsvpResult.Gone());
        } else if (!rights.isInvited(member, event) && event.find(member).isEmpty()) {
            return Change.none(event, new RsvpResult.NotInvited());
        }
        if (event.isSession() && rsvp == Rsvp.MAYBE) {
            return Change.none(event, new RsvpResult.Refused(event, RsvpResult.Reason.ENROL_FIRST));
        }
        var change = answering.answer(event, member, rsvp, party, now());
        return event.isSession() ? toldToTeacher(event, change, member, why) : change;
    }

    /** Whoever gives notice of their absence, or takes it back, is heard by those who teach. */
    private static Change<Event, RsvpResult> toldToTeacher(
            Event before, Change<Event, RsvpResult> change, PersonId member, @Nullable String why) {
        boolean was = before.replyOf(member).filter(Rsvp.DECLINED::equals).isPresent();
        boolean is =
                change.aggregate().replyOf(member).filter(Rsvp.DECLINED::equals).isPresent();
        if (was == is) {
            return change;
        }
        var facts = new ArrayList<>(change.facts());
        facts.add(new AbsenceNoticed(before.id(), member, is, why, new ObjectId()));
        return new Change<>(change.aggregate(), change.result(), facts);
    }

    /** Those ahead in which a seat has been held until a moment for somebody who has not confirmed it. */
    List<Event> holding(Instant until) {
        return events.heldUntil(until);
    }

    /** Passes on the seats of an event that nobody has confirmed by a moment. */
    void passOnLapsedHolds(EventId id, Instant until) {
        events.change(id, event -> {
            var now = now();
            var lapsed = event.state() == EventState.PUBLISHED && !event.hasBegun(now)
                    ? event.with(event.guests().lapsed(until))
                    : event;
            var moved = moves.between(event, lapsed, null, now);
            return new Change<>(moved.event(), true, moved.facts());
        });
    }

    public SeatChanges moves() {
        return moves;
    }

    /** Takes somebody out of what lies ahead, and puts nobody in their place in what is over. */
    void forget(EventId id, PersonId person, PersonId nobody) {
        events.change(id, event -> {
            var now = now();
            var after = event.hasBegun(now) ? event.replacing(person, nobody) : event.without(person, nobody);
            var moved = moves.between(event, after, person, now);
            return new Change<>(moved.event(), true, moved.facts());
        });
        events.settle(id);
    }

    /** Gives up all that somebody who is no member now has said of what lies ahead; their seats go to those who wait. */
    void withdraw(PersonId person) {
        if (rights.isMember(person)) {
            return;
        }
        events.with(person).stream()
                .filter(event -> event.replyOf(person).isPresent() && !event.hasBegun(now()))
                .forEach(known -> events.change(known.id(), event -> {
                    var now = now();
                    if (event.isCancelled() || event.hasBegun(now)) {
                        return Change.none(event, false);
                    }
                    var moved = moves.between(event, event.with(event.guests().without(person)), person, now);
                    return new Change<>(moved.event(), true, moved.facts());
                }));
    }

    /** The events ahead and under way that somebody may see, the next first; empty for those who are neither members nor organisers. */
    public Optional<List<Event>> ahead(PersonId viewer, EventFilter filter) {
        if (!rights.isMember(viewer) && !rights.mayOrganise(viewer)) {
            return Optional.empty();
        }
        return Optional.of(visible(viewer).filter(filter.forViewer(viewer)).toList());
    }

    /** The events that are over and were theirs to see, the latest first; empty for those who are neither members nor organisers. */
    public Optional<List<Event>> past(PersonId viewer) {
        if (!rights.isMember(viewer) && !rights.mayOrganise(viewer)) {
            return Optional.empty();
        }
        var now = now();
        return Optional.of(events.before(now, MOST_PAST).stream()
                .filter(event -> event.isOver(now))
                .filter(event -> isVisible(viewer, event))
                .toList());
    }

    /** The events that somebody organises: those ahead and under way, the next first, or those that are over, the latest first. */
    public List<Event> organised(PersonId viewer, boolean over) {
        return (over ? past(viewer) : ahead(viewer, EventFilter.ALL))
                .orElse(List.of()).stream()
                        .filter(event -> rights.mayOrganise(viewer, event))
                        .toList();
    }

    /** The events ahead of the same series. */
    public Optional<List<Event>> inSeries(PersonId viewer, EventId first) {
        return ahead(viewer, EventFilter.ALL)
                .map(all -> all.stream()
                        .filter(event ->
                                event.handling().partOf().filter(first::equals).isPresent())
                        .toList());
    }

    /** Those that have some words in a title, description or place: the next first, then those that are over. */
    public Optional<List<Event>> search(PersonId viewer, String words) {
        return ahead(viewer, EventFilter.ALL)
                .map(all -> Stream.concat(all.stream(), past(viewer).orElse(List.of()).stream())
                        .filter(event -> event.plan().text().mentions(words)
                                || event.plan().venue().mentions(words))
                        .toList());
    }

    /** The next of those ahead that are meant for all members, for members' eyes; empty for others. */
    public Optional<List<Event>> forEverybody(PersonId viewer) {
        return rights.isMember(viewer)
                ? Optional.of(visible(viewer)
                        .filter(event -> event.plan().audience().isEverybody())
                        .toList())
                : Optional.empty();
    }

    /** An event as everybody may see it, wherever it was shared; empty for a draft and for none. */
    public Optional<Event> shared(EventId id) {
        return events.find(id).filter(event -> !event.isDraft());
    }

    private Stream<Event> visible(PersonId viewer) {
        var now = now();
        return events.from(now.minus(LONGEST)).stream()
                .filter(event -> !event.isOver(now))
                .filter(event -> isVisible(viewer, event));
    }

    private boolean isVisible(PersonId viewer, Event event) {
        return event.state() == EventState.PUBLISHED
                && (event.isSession() ? event.find(viewer).isPresent() : rights.maySee(viewer, event));
    }

    /** One event, for somebody's eyes. */
    public EventView look(PersonId viewer, EventId id) {
        boolean organiser = rights.mayOrganise(viewer);
        if (!rights.isMember(viewer) && !organiser) {
            return new EventView.NotAMember();
        }
        var found = events.find(id);
        if (found.isEmpty()) {
            return new EventView.Gone();
        }
        var event = found.get();
        boolean theirs = organiser && rights.mayOrganise(viewer, event);
        if (theirs
                || (!event.isDraft()
                        && (rights.isInvited(viewer, event)
                                || event.find(viewer).isPresent()))) {
            return new EventView.At(event, theirs);
        }
        return event.isDraft() ? new EventView.Gone() : new EventView.NotInvited();
    }

    /** Whether somebody may look at what is planned at all. */
    public boolean mayLook(PersonId person) {
        return rights.isMember(person) || rights.mayOrganise(person);
    }

    /** Whether somebody organises anything. */
    public boolean mayOrganise(PersonId person) {
        return rights.mayOrganise(person);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
