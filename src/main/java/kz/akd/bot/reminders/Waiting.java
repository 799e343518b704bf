package kz.akd.bot.reminders;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that somebody is to be told later than others.
 *
 * @param person their id
 * @param bundle the key of the message it goes out in, once that is decided
 * @param taker the node that is about to tell it, as long as that node lives
 */
@Document("reminders_waiting")
record Waiting(
        @Id String id,
        long person,
        Matter matter,
        Instant due,
        Why why,
        State state,
        @Nullable String bundle,
        @Nullable String taker) {

    enum Why {
        /** They sleep, or want to hear nothing for a while. */
        RESTING,
        /** The bot was away when it was due. */
        LATE,
        /** They asked for it. */
        SNOOZED,
        /** Something was broken. */
        FAULT
    }

    enum State {
        WAITING,
        TOLD,
        /** It helps no more, or they do not want it. */
        DROPPED
    }

    static Waiting of(PersonId person, Matter matter, Instant due, Why why) {
        return new Waiting(
                idOf(matter.reminder(), person), person.value(), matter, due, why, State.WAITING, null, null);
    }

    static String idOf(String reminder, PersonId person) {
        return reminder + ":" + person;
    }

    /** As it was before this node took it. */
    Waiting untaken() {
        return new Waiting(id, person, matter, due, why, state, bundle, null);
    }

    PersonId to() {
        return new PersonId(person);
    }
}
