package kz.akd.bot.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;

/**
 * So many calls in any second, as the server counts them. A call holds its place from before it is made until a second
 * after it was answered: whenever in between the server counted it, no second of the server's holds more. Replies go
 * before mail, and mail is spread evenly over the second, so that a reply finds a place within a moment.
 */
final class SendingWindow {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Mail that was held up makes good for this much time. */
    private static final long CATCHING_UP = Duration.ofMillis(150).toNanos();

    private final IntSupplier places;
    private final Deque<Long> freeFrom = new ArrayDeque<>();
    private int underWay;
    private int repliesWaiting;
    private long nextMail = System.nanoTime();
    private long pausedUntil = System.nanoTime();

    /**
     * @param places how many in a second; may change with the number of nodes
     */
    SendingWindow(IntSupplier places) {
        this.places = places;
    }

    /** A place, to be closed when the call was answered. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place for a reply. */
    synchronized Place awaitReply() throws InterruptedException {
        repliesWaiting++;
        try {
            for (long wait = placeIn(System.nanoTime()); wait > 0; wait = placeIn(System.nanoTime())) {
                wait(millis(wait));
            }
        } finally {
            repliesWaiting--;
        }
        return taken();
    }

    /** Waits for a place for a piece of mail, behind all replies. */
    synchronized Place awaitMail() throws InterruptedException {
        long now = System.nanoTime();
        for (long wait = mailPlaceIn(now); wait > 0; wait = mailPlaceIn(now)) {
            wait(millis(wait));
            now = System.nanoTime();
        }
        nextMail = Math.max(now - CATCHING_UP, nextMail) + SECOND / Math.max(1, places.getAsInt());
        return taken();
    }

    /** Lets nothing go for a time, as Telegram asked. */
    synchronized void pause(Duration time) {
        pausedUntil = Math.max(pausedUntil, System.nanoTime() + time.toNanos());
        notifyAll();
    }

    private long mailPlaceIn(long now) {
        return repliesWaiting > 0 ? SECOND : Math.max(placeIn(now), nextMail - now);
    }

    /** Nanoseconds until there may be a place; 0 when there is one now. */
    private long placeIn(long now) {
        if (now < pausedUntil) {
            return pausedUntil - now;
        }
        while (!freeFrom.isEmpty() && freeFrom.peekFirst() <= now) {
            freeFrom.removeFirst();
        }
        if (underWay + freeFrom.size() < places.getAsInt()) {
            return 0;
        }
        return freeFrom.isEmpty() ? SECOND : freeFrom.peekFirst() - now;
    }

    private Place taken() {
        underWay++;
        notifyAll();
        return this::answered;
    }

    private synchronized void answered() {
        underWay--;
        freeFrom.addLast(System.nanoTime() + SECOND);
        notifyAll();
    }

    /** Rounded up, so that a wait is over when its time has come. */
    private static long millis(long nanos) {
        return nanos / 1_000_000 + 1;
    }
}
