package kz.akd.bot.scheduling;

import java.time.Duration;

/**
 * When a job that failed is tried again: soon, after pauses that grow; after some attempts at its usual pace, but not as
 * often as the quickest ones run. It is never given up.
 */
final class RetryPolicy {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int SOON = 5;

    private RetryPolicy() {}

    /** The pause after so many failures in a row, for a job with a pace. */
    static Duration after(int failures, Duration every) {
        if (failures > SOON) {
            return longer(every, LONGEST);
        }
        var grown = FIRST.multipliedBy(1L << (failures - 1));
        return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
