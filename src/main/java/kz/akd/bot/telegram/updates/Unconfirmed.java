package kz.akd.bot.telegram.updates;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The updates that Telegram still has although they are kept here, because their turns are under way: to confirm one is
 * to confirm all before it. Not safe for several threads.
 */
final class Unconfirmed {

    /** As many as one question brings (Bot API, getUpdates: limit): more would hide what is new. */
    private static final int MOST = 90;

    /** The inbox has them: nothing is lost by confirming what takes longer. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TreeMap<Long, Turn> turns = new TreeMap<>();
    private long last = -1;

    private record Turn(CompletableFuture<Void> seenTo, long since) {}

    /** Whether an update was taken before. */
    boolean isKnown(long id) {
        return id <= last;
    }

    void add(long id, CompletableFuture<Void> seenTo) {
        last = Math.max(last, id);
        turns.put(id, new Turn(seenTo, System.nanoTime()));
    }

    /** From which update on to ask: all before it are confirmed thereby. */
    int offset() {
        long oldest = System.nanoTime() - LONGEST.toNanos();
        turns.values().removeIf(turn -> turn.seenTo().isDone() || turn.since() < oldest);
        while (!turns.isEmpty() && last - turns.firstKey() >= MOST) {
            turns.pollFirstEntry();
        }
        return Math.toIntExact(turns.isEmpty() ? last + 1 : turns.firstKey());
    }

    /** Waits for none of them any more. */
    void confirmAll() {
        turns.clear();
    }

    /**
     * Once all is confirmed and nothing new was there: after a week without updates Telegram goes on with a random id
     * (Bot API, Update: update_id), which may be lower than the last.
     */
    void forgetIfOver() {
        if (turns.isEmpty()) {
            last = -1;
        }
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    /** Waits until all turns are over, but not longer than given. */
    void await(Duration longest) throws InterruptedException {
        var all = List.copyOf(turns.values()).stream().map(Turn::seenTo).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(all).get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException underWay) {
            // others are asked for meanwhile
        }
    }
}
