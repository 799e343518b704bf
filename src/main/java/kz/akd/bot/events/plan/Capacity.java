package kz.akd.bot.events.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many may come.
 *
 * @param capacity the number of seats; null when there is room for everybody
 * @param remoteLimit how many may join remotely; null when all may
 */
public record Capacity(
        @Nullable Integer capacity,
        CompanionRule companions,
        @Nullable Integer remoteLimit) {

    public static final int MOST_SEATS = 10_000;
    public static final Capacity FOR_EVERYBODY = new Capacity(null, CompanionRule.NONE, null);

    public Capacity {
        if (isNonsense(capacity) || isNonsense(remoteLimit)) {
            throw new IllegalArgumentException("not a number of seats: " + capacity + ", " + remoteLimit);
        }
    }

    private static boolean isNonsense(@Nullable Integer seats) {
        return seats != null && (seats < 1 || seats > MOST_SEATS);
    }

    public static Capacity of(int capacity) {
        return FOR_EVERYBODY.seating(capacity);
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(capacity);
    }

    public Optional<Integer> mostRemote() {
        return Optional.ofNullable(remoteLimit);
    }

    public Capacity seating(@Nullable Integer other) {
        return new Capacity(other, companions, remoteLimit);
    }

    public Capacity bringing(CompanionRule other) {
        return new Capacity(capacity, other, remoteLimit);
    }

    public Capacity joining(@Nullable Integer other) {
        return new Capacity(capacity, companions, other);
    }
}
