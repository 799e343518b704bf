package kz.akd.bot.events.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many may come.
 *
 * @param capacity the number of seats; null when there is room for everybody
 * @param remoteLimit how many may join remotely; null when all may
 */
public record Room(
        @Nullable Integer capacity,
        CompanionRule companions,
        @Nullable Integer remoteLimit) {

    public static final int MOST_SEATS = 10_000;
    public static final Room FOR_EVERYBODY = new Room(null, CompanionRule.NONE, null);

    public Room {
        if (isNonsense(capacity) || isNonsense(remoteLimit)) {
            throw new IllegalArgumentException("not a number of seats: " + capacity + ", " + remoteLimit);
        }
    }

    private static boolean isNonsense(@Nullable Integer seats) {
        return seats != null && (seats < 1 || seats > MOST_SEATS);
    }

    public static Room of(int capacity) {
        return FOR_EVERYBODY.seating(capacity);
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(capacity);
    }

    public Optional<Integer> mostRemote() {
        return Optional.ofNullable(remoteLimit);
    }

    public Room seating(@Nullable Integer other) {
        return new Room(other, companions, remoteLimit);
    }

    public Room bringing(CompanionRule other) {
        return new Room(capacity, other, remoteLimit);
    }

    public Room joining(@Nullable Integer other) {
        return new Room(capacity, companions, other);
    }
}
