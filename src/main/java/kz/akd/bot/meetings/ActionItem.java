package kz.akd.bot.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that a meeting wants done.
 *
 * @param item the number of the agenda item it came from
 * @param responsible the one member who sees to it
 * @param due the last day for it, on the calendar of the zone
 * @param accepted whether the responsible member has said that they take it on
 * @param obstacle what keeps it from being done, in the words of the responsible member; null where nothing does
 * @param handedIn the form by which it was handed over last; null where it never was
 */
@Document("action_items")
public record ActionItem(
        @Id ActionItemId id,
        MeetingId meeting,
        int item,
        GroupId group,
        String what,
        PersonId responsible,
        LocalDate due,
        ZoneId zone,
        State state,
        boolean accepted,
        @Nullable String obstacle,
        @Nullable ObjectId handedIn) {

    public static final int LONGEST = 300;
    public static final int LONGEST_OBSTACLE = 300;

    /** At this time of the last day it is asked for. */
    static final LocalTime ASKED_AT = LocalTime.of(9, 0);

    /** How it stands. */
    public enum State {
        OPEN,
        BLOCKED,
        DONE,
        /** An officer has taken it back. */
        DROPPED
    }

    public boolean isToDo() {
        return state == State.OPEN || state == State.BLOCKED;
    }

    /** When it is asked for. */
    public LocalMoment asked() {
        return new LocalMoment(due.atTime(ASKED_AT), zone);
    }

    /** Whether its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return isToDo() && due.isBefore(today);
    }

    /** What keeps it from being done. */
    public Optional<String> blockedBy() {
        return Optional.ofNullable(obstacle);
    }

    /** Whether it is with somebody by this form. */
    public boolean isHandedTo(PersonId person, ObjectId run) {
        return responsible.equals(person) && run.equals(handedIn);
    }

    public ActionItem accept() {
        return new ActionItem(id, meeting, item, group, what, responsible, due, zone, state, true, obstacle, handedIn);
    }

    public ActionItem done() {
        return in(State.DONE);
    }

    public ActionItem dropped() {
        return in(State.DROPPED);
    }

    private ActionItem in(State other) {
        return new ActionItem(id, meeting, item, group, what, responsible, due, zone, other, accepted, null, handedIn);
    }

    public ActionItem blocked(String why) {
        return new ActionItem(
                id, meeting, item, group, what, responsible, due, zone, State.BLOCKED, true, why, handedIn);
    }

    /** Until a later day; nothing is in its way any more. */
    public ActionItem until(LocalDate later) {
        return new ActionItem(
                id, meeting, item, group, what, responsible, later, zone, State.OPEN, true, null, handedIn);
    }

    public ActionItem handedTo(PersonId other, ObjectId run) {
        return new ActionItem(id, meeting, item, group, what, other, due, zone, State.OPEN, false, null, run);
    }

    public ActionItem replacing(PersonId person, PersonId other) {
        return person.equals(responsible)
                ? new ActionItem(id, meeting, item, group, what, other, due, zone, state, accepted, obstacle, handedIn)
                : this;
    }
}
