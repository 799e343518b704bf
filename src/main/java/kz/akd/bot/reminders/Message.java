package kz.akd.bot.reminders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.akd.bot.shared.PersonId;

/**
 * What goes out to somebody together, once that is decided.
 *
 * @param key under which it is told, however often that is tried
 */
record Message(String key, Instant due, List<Matter> matters) {

    Message {
        due = due.truncatedTo(ChronoUnit.MILLIS);
        matters = List.copyOf(matters);
    }

    /** Under which somebody is told of one thing by itself, at its moment. */
    static String keyOf(Matter matter, PersonId person) {
        return matter.reminder() + ":" + person;
    }

    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    Message till(Instant moment) {
        return new Message(key, moment, matters);
    }

    Message of(List<Matter> some) {
        return some.equals(matters) ? this : new Message(key, due, some);
    }
}
