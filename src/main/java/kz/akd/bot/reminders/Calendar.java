package kz.akd.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import kz.akd.bot.shared.LocalMoment;
import org.springframework.scheduling.support.CronExpression;

/**
 * Days and hours that come again and again, such as "at nine on every first Tuesday" ({@code 0 0 9 ? * TUE#1}), on the clock
 * of a place.
 *
 * @param pattern second, minute, hour, day of the month, month, day of the week, as {@link CronExpression} reads them
 * @param useful how long a reminder of it helps
 */
public record Calendar(String pattern, ZoneId zone, Duration useful) {

    public Calendar {
        CronExpression.parse(pattern);
    }

    /**
     * The first such moment after a given one. Counted on the clock of the place: a time that it skips is met when it has
     * skipped it, one that it shows twice is met once.
     */
    Instant after(Instant moment) {
        var times = CronExpression.parse(pattern);
        var local = LocalMoment.at(moment, zone);
        do {
            var next = times.next(local.time());
            local = new LocalMoment(Objects.requireNonNull(next, () -> "no moment ever fits " + pattern), zone);
        } while (!local.instant().isAfter(moment));
        return local.instant();
    }

    /** A reminder at each such moment, the first of them after a given one. */
    public Rule rule(String name, Instant from) {
        var due = after(from);
        return new Rule(name, due, due.plus(useful), Urgency.USUAL, null, this);
    }
}
