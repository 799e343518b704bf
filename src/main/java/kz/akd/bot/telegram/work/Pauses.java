package kz.akd.bot.telegram.work;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Growing pauses between attempts, up to a longest one; each shortened at random by up to a half, so that what failed
 * together is not tried again together.
 */
public record Pauses(Duration first, Duration longest, RandomGenerator random) {

    private static final int DOUBLINGS = 20;

    public static Pauses between(Duration first, Duration longest) {
        return new Pauses(first, longest, RandomGenerator.getDefault());
    }

    /** The pause after so many attempts that failed, from 1. */
    public Duration after(int attempts) {
        var doubled = first.multipliedBy(1L << Math.max(0, Math.min(attempts - 1, DOUBLINGS)));
        var whole = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofNanos((long) (whole.toNanos() * (1 - random.nextDouble() / 2)));
    }
}
