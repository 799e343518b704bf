package kz.akd.bot.shared.sweeps;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That something failed, and is put off.
 *
 * @param failures how often in a row
 * @param until when it is tried again
 * @param reason what kind of fault it was, without anything that people wrote
 */
public record Setback(int failures, Instant until, String reason) {

    /** After so many failures in a row it is no longer bad luck. */
    public static final int TROUBLE = 3;

    public static final Duration LONGEST = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final int DOUBLINGS = 9;

    public Setback {
        until = until.truncatedTo(ChronoUnit.MILLIS);
    }

    /** One more failure now, after those before. */
    public static Setback after(@Nullable Setback before, Throwable fault, Instant now) {
        int failures = before == null ? 1 : before.failures() + 1;
        return new Setback(failures, now.plus(pause(failures)), fault.getClass().getSimpleName());
    }

    /** The pause after so many failures: it grows to an hour, and nothing is ever given up. */
    public static Duration pause(int failures) {
        var grown = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    }

    public boolean isTrouble() {
        return failures >= TROUBLE;
    }

    /** A clock that was moved back has nobody wait. */
    public boolean isOver(Instant now) {
        return !until.isAfter(now) || until.isAfter(now.plus(LONGEST));
    }
}
