package kz.akd.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.shared.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * One reminder of a subject.
 *
 * @param name tells it from the subject's others; by it the source knows what to say
 * @param usefulUntil from this moment on it helps nobody any more
 * @param topic the name of what it is about, for people who want to hear nothing of it; null where all are reminded
 * @param calendar when it comes again; null when it does not
 */
public record Rule(
        String name,
        Instant due,
        Instant usefulUntil,
        Urgency urgency,
        @Nullable String topic,
        @Nullable Calendar calendar) {

    public Rule(String name, Instant due, Instant usefulUntil) {
        this(name, due, usefulUntil, Urgency.USUAL, null, null);
    }

    public Rule urgent() {
        return new Rule(name, due, usefulUntil, Urgency.URGENT, topic, calendar);
    }

    public Rule about(String what) {
        return new Rule(name, due, usefulUntil, urgency, what, calendar);
    }

    /**
     * Reminders that lead up to a moment and past it: each is useful until the next is due, the last until the end. They are
     * named by their distance.
     *
     * @param before how long before the moment each is due; less than nothing for after it. Whole days are days on the clock
     *     of the place
     */
    public static List<Rule> around(LocalMoment moment, Collection<Duration> before, Instant end) {
        var descending =
                before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < descending.size(); i++) {
            var until = i + 1 < descending.size()
                    ? moment.earlier(descending.get(i + 1)).instant()
                    : end;
            var distance = descending.get(i);
            rules.add(new Rule(distance.toString(), moment.earlier(distance).instant(), until));
        }
        return rules;
    }
}
