package kz.akd.bot.events.organise;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.akd.bot.events.AttendeeGroup;
import kz.akd.bot.events.Deed;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFacts.AnswersAskedFor;
import kz.akd.bot.events.EventFacts.EventCancelled;
import kz.akd.bot.events.EventFacts.MessageWritten;
import kz.akd.bot.events.EventFacts.SeriesCancelled;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.EventState;
import kz.akd.bot.events.OrganiserState;
import kz.akd.bot.events.rsvp.Events;
import kz.akd.bot.events.store.AttendeeGroups;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What organisers do with an event that is on the calendar. */
@Service
public class EventOperations {

    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_MESSAGE = 2000;

    /** Nobody is asked for an answer more often. */
    static final Duration BETWEEN_NUDGES = Duration.ofHours(24);

    private final EventStore events;
    private final OrganiserChanges desk;
    private final AttendeeGroups circles;
    private final Events seats;

    public EventOperations(EventStore events, OrganiserChanges desk, AttendeeGroups circles, Events seats) {
        this.events = events;
        this.desk = desk;
        this.circles = circles;
        this.seats = seats;
    }

    /**
     * Makes the room larger or smaller. More seats go to those who wait, in their order. Fewer than are taken only when
     * the organiser says so: then the last comers are first in the waiting list, and are told.
     *
     * @param capacity null for everybody
     */
    public OrganiserResult resize(PersonId by, EventId id, @Nullable Integer capacity, boolean moveLastComers) {
        return desk.change(by, id, event -> {
            if (isOver(event)) {
                return desk.unchanged(event, new OrganiserResult.TooLate(event));
            }
            int taken = event.seating().taken();
            if (capacity != null && capacity < taken && !moveLastComers) {
                return desk.unchanged(event, new OrganiserResult.Occupied(event, taken, capacity));
            }
            if (Objects.equals(event.plan().room().capacity(), capacity)) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            }
            var moved = seats.moves().between(event, event.inRoomFor(capacity), null, desk.now());
            return desk.done(moved.event(), Deed.RESIZED, by, moved.facts());
        });
    }

    /** Takes no more answers, or takes them again. */
    public OrganiserResult close(PersonId by, EventId id, boolean closed) {
        return desk.change(by, id, event -> {
            if (isOver(event)) {
                return desk.unchanged(event, new OrganiserResult.TooLate(event));
            } else if (event.handling().closed() == closed) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            }
            return desk.done(
                    event.with(event.handling().closed(closed)), closed ? Deed.CLOSED : Deed.OPENED, by, List.of());
        });
    }

    /** Calls an event off, with a reason; those who had answered are told. */
    public OrganiserResult cancel(PersonId by, EventId id, String reason) {
        return cancel(by, id, event -> event.handling().because(reason), new EventCancelled(id, null));
    }

    private OrganiserResult cancel(
            PersonId by, EventId id, Function<Event, OrganiserState> handled, EventCancelled fact) {
        return desk.change(by, id, event -> {
            if (event.isCancelled()) {
                return desk.unchanged(event, new OrganiserResult.Done(event));
            } else if (event.isDraft() || isOver(event)) {
                return desk.unchanged(event, new OrganiserResult.TooLate(event));
            }
            var cancelled = event.with(handled.apply(event).revised(desk.now())).inState(EventState.CANCELLED);
            return desk.done(cancelled, Deed.CANCELLED, by, List.of(fact));
        });
    }

    /**
     * Calls off an event and all that follow it in its series; drafts among them are given up. Whoever it concerns is told
     * once of all their dates.
     *
     * @param run chosen beforehand, so that doing it twice, or going on after a crash, tells nobody twice
     */
    public OrganiserResult cancelFollowing(PersonId by, EventId id, String reason, ObjectId run) {
        var found = desk.find(by, id);
        if (found.isEmpty()) {
            return desk.notTheirs(id);
        }
        var event = found.get();
        var following = event.handling().partOf().map(events::inSeries).orElse(List.of()).stream()
                .filter(other -> other.begins().isAfter(event.begins()))
                .filter(other -> desk.find(by, other.id()).isPresent())
                .toList();
        following.stream().filter(Event::isDraft).forEach(draft -> events.removeDraft(draft.id()));
        following.stream().filter(other -> !other.isDraft()).forEach(other -> cancelIn(run, by, other.id(), reason));
        var last = cancelIn(run, by, id, reason);
        circles.calledOff(event, run).stream()
                .findFirst()
                .ifPresent(any -> events.change(
                        any.id(), called -> Change.to(called, true, new SeriesCancelled(called.id(), run))));
        return last;
    }

    private OrganiserResult cancelIn(ObjectId run, PersonId by, EventId id, String reason) {
        return cancel(by, id, event -> event.handling().because(reason, run), new EventCancelled(id, run));
    }

    /** Asks those who have not answered once more, at most once a day. */
    public OrganiserResult nudge(PersonId by, EventId id) {
        return desk.change(by, id, event -> {
            var now = desk.now();
            var last = event.handling().nudged();
            if (!event.takesAnswers(now)) {
                return desk.unchanged(event, new OrganiserResult.TooLate(event));
            } else if (last != null && last.plus(BETWEEN_NUDGES).isAfter(now)) {
                return desk.unchanged(event, new OrganiserResult.AskedLately(last.plus(BETWEEN_NUDGES)));
            } else if (circles.of(event, AttendeeGroup.SILENT).isEmpty()) {
                return desk.unchanged(event, new OrganiserResult.NobodyThere());
            }
            return desk.done(
                    event.with(event.handling().nudged(now)),
                    Deed.ASKED_AGAIN,
                    by,
                    List.of(new AnswersAskedFor(id, new ObjectId())));
        });
    }

    /**
     * Writes to some of the people.
     *
     * @param occasion chosen beforehand, so that writing it twice sends it once
     */
    public OrganiserResult write(PersonId by, EventId id, ObjectId occasion, AttendeeGroup circle, String words) {
        return desk.change(by, id, event -> written(by, event, occasion, circle, words));
    }

    private Change<Event, OrganiserResult> written(
            PersonId by, Event event, ObjectId occasion, AttendeeGroup circle, String words) {
        if (event.isDraft()) {
            return desk.unchanged(event, new OrganiserResult.TooLate(event));
        } else if (circles.of(event, circle).isEmpty()) {
            return desk.unchanged(event, new OrganiserResult.NobodyThere());
        }
        return desk.done(
                event.with(event.handling()),
                Deed.WRITTEN,
                by,
                occasion,
                List.of(new MessageWritten(event.id(), occasion, circle, words)));
    }

    private boolean isOver(Event event) {
        return event.isCancelled() || (!event.isDraft() && event.hasBegun(desk.now()));
    }
}
