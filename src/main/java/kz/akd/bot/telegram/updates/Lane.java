package kz.akd.bot.telegram.updates;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kz.akd.bot.chatkit.Incoming;

/** The updates of one chat that this node knows of, in Telegram's order, and how the turn of the first one goes. */
final class Lane {

    private final Deque<Entry> entries = new ArrayDeque<>();
    private int attempts;
    private boolean running;

    /**
     * One update that waits.
     *
     * @param since when this node came to know it, in nanoseconds of {@link System#nanoTime}
     * @param seenTo completed when it was handled, or has to wait for its turn
     */
    record Entry(Incoming incoming, String raw, long since, CompletableFuture<Void> seenTo) {

        static Entry of(Incoming incoming, String raw) {
            return new Entry(incoming, raw, System.nanoTime(), new CompletableFuture<>());
        }

        long id() {
            return incoming.origin().update();
        }

        private void followsAfter(CompletableFuture<Void> other) {
            var unused = other.thenRun(() -> seenTo.complete(null));
        }
    }

    /**
     * Adds an update unless it is there: who looks for what is left may have been sooner than who brings it, and neither
     * may take it for handled. True when the lane has to be started.
     */
    synchronized boolean add(Entry entry) {
        entries.stream()
                .filter(there -> there.id() == entry.id())
                .findFirst()
                .ifPresentOrElse(there -> entry.followsAfter(there.seenTo()), () -> entries.addLast(entry));
        boolean start = !running;
        running = true;
        return start;
    }

    synchronized Optional<Entry> first() {
        return Optional.ofNullable(entries.peekFirst());
    }

    synchronized List<Entry> all() {
        return List.copyOf(entries);
    }

    /** The update is done with; the next one begins its own attempts. */
    synchronized Optional<Entry> remove(long id) {
        attempts = 0;
        var found = entries.stream().filter(entry -> entry.id() == id).findFirst();
        found.ifPresent(entry -> {
            entries.remove(entry);
            entry.seenTo().complete(null);
        });
        return found;
    }

    synchronized void removeAll(List<Entry> done) {
        entries.removeAll(done);
        done.forEach(entry -> entry.seenTo().complete(null));
    }

    synchronized int failedOnceMore() {
        return ++attempts;
    }

    synchronized int attempts() {
        return attempts;
    }

    /** Nobody need wait for what waits here. */
    synchronized void hasToWait() {
        entries.forEach(entry -> entry.seenTo().complete(null));
    }

    /** Stops when nothing is left; true when it has. */
    synchronized boolean stopsIfEmpty() {
        running = !entries.isEmpty();
        return !running;
    }

    synchronized int size() {
        return entries.size();
    }
}
