package kz.akd.bot.reminders.pile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Setback;
import org.jspecify.annotations.Nullable;

/**
 * What goes out to somebody together, once that is decided.
 *
 * @param key under which it is told, however often that is tried
 * @param setback that it could not be told; null when that has not happened
 */
public record Message(
        String key,
        Instant due,
        List<ReminderInfo> matters,
        @Nullable Setback setback) {

    public Message {
        due = due.truncatedTo(ChronoUnit.MILLIS);
        matters = List.copyOf(matters);
    }

    public Message(String key, Instant due, List<ReminderInfo> matters) {
        this(key, due, matters, null);
    }

    /** Under which somebody is told of one thing by itself, at its moment. */
    public static String keyOf(ReminderInfo matter, PersonId person) {
        return matter.reminder() + ":" + person;
    }

    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    Message till(Instant moment) {
        return new Message(key, moment, matters, setback);
    }

    Message of(List<ReminderInfo> some) {
        return some.equals(matters) ? this : new Message(key, due, some, setback);
    }

    /**
     * The same, put off. Where it has failed before it goes on as messages of one thing each, so that what cannot be told
     * keeps nothing else from them.
     */
    Stream<Message> untold(Throwable fault, Instant now) {
        var next = Setback.after(setback, fault, now);
        return setback == null || matters.size() == 1
                ? Stream.of(new Message(key, next.until(), matters, next))
                : matters.stream()
                        .map(matter -> new Message(key + "/" + matter.reminder(), next.until(), List.of(matter), next));
    }
}
