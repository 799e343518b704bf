package kz.akd.bot.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of those that are going sits, and who waits, in the order in which they were accepted. Nobody passes anybody: a
 * party for which there are too few free seats waits, and those behind it wait with it. One larger than the whole
 * room, which can come about only when the room shrinks, holds nobody up.
 *
 * @param capacity null when there is room for everybody
 * @param taken the seats of the seated parties together
 */
public record Seating(@Nullable Integer capacity, List<Reply> seated, List<Reply> waiting, int taken) {

    public Seating {
        seated = List.copyOf(seated);
        waiting = List.copyOf(waiting);
    }

    static Seating of(List<Reply> replies, @Nullable Integer capacity) {
        var seated = new ArrayList<Reply>();
        var waiting = new ArrayList<Reply>();
        int taken = 0;
        boolean heldUp = false;
        for (var reply : replies) {
            if (!reply.isGoing()) {
                continue;
            }
            int size = reply.size();
            if (capacity == null || (!heldUp && taken + size <= capacity)) {
                seated.add(reply);
                taken += size;
            } else {
                waiting.add(reply);
                heldUp |= size <= capacity;
            }
        }
        return new Seating(capacity, seated, waiting, taken);
    }

    /** Empty while there is room for everybody. */
    public Optional<Integer> free() {
        return Optional.ofNullable(capacity).map(all -> all - taken);
    }

    /** The people who wait, companions among them. */
    public int waitingPeople() {
        return waiting.stream().mapToInt(Reply::size).sum();
    }

    /** The first who waits, where there are seats, only too few for them. */
    public Optional<Reply> heldUp() {
        return free().filter(seats -> seats > 0)
                .flatMap(seats -> waiting.stream()
                        .filter(reply -> reply.size() <= seats + taken)
                        .findFirst());
    }

    /** All who are going: those who sit before those who wait, so that a larger room never unseats anybody. */
    Stream<Reply> inOrder() {
        return Stream.concat(seated.stream(), waiting.stream());
    }
}
