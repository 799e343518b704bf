package kz.akd.bot.telegram.pace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntSupplier;

/**
 * So many calls in any second, as the server counts them. A call holds its place from before it is made until a second
 * after it was answered: whenever in between the server counted it, no second of the server's holds more. Replies go
 * before mail, and mail is spread evenly over the second, so that a reply finds a place within a moment. Tidying goes behind
 * both: it is given a place only when it would leave enough for as many as went in the last second, and a third more.
 *
 * <p>All moments are given, in nanoseconds on one scale; answers are nanoseconds too.
 */
final class SendSlots {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Mail that was held up makes good for this much time. */
    private static final long CATCHING_UP = Duration.ofMillis(150).toNanos();

    /** One part of so many is left free by tidying. */
    private static final int SPARED = 3;

    private final IntSupplier count;
    private final Deque<Long> freeFrom = new ArrayDeque<>();

    /** When places were taken for what matters: in the last second, and in the one before. */
    private final Deque<Long> lately = new ArrayDeque<>();

    private final Deque<Long> earlier = new ArrayDeque<>();
    private int underWay;
    private int repliesWaiting;
    private int mailWaiting;
    private long nextMail;
    private long nextTidying;
    private long pausedUntil;

    /**
     * @param count how many in a second; may change with the number of nodes
     */
    SendSlots(IntSupplier count, long now) {
        this.count = count;
        this.nextMail = now;
        this.nextTidying = now;
        this.pausedUntil = now;
    }

    /** How long until there may be a place for a reply; 0 when there is one now. */
    long untilReply(long now) {
        if (now < pausedUntil) {
            return pausedUntil - now;
        }
        while (!freeFrom.isEmpty() && freeFrom.peekFirst() <= now) {
            freeFrom.removeFirst();
        }
        if (underWay + freeFrom.size() < count.getAsInt()) {
            return 0;
        }
        return freeFrom.isEmpty() ? SECOND : freeFrom.peekFirst() - now;
    }

    /** How long until there may be a place for a piece of mail; 0 when there is one now. */
    long untilMail(long now) {
        return repliesWaiting > 0 ? SECOND : Math.max(untilReply(now), nextMail - now);
    }

    /** A reply has begun or ceased to wait. */
    void repliesWaiting(int change) {
        repliesWaiting += change;
    }

    /** The same of mail. */
    void mailWaiting(int change) {
        mailWaiting += change;
    }

    void takeForReply(long now) {
        lately.addLast(now);
        forget(now);
        underWay++;
    }

    void takeForMail(long now) {
        nextMail = Math.max(now - CATCHING_UP, nextMail) + SECOND / Math.max(1, count.getAsInt());
        takeForReply(now);
    }

    /** Takes a place for what nobody waits for, unless one that somebody may want; false where there is none. */
    boolean tryTidying(long now) {
        int all = count.getAsInt();
        if (repliesWaiting > 0 || mailWaiting > 0 || now < nextTidying || untilReply(now) > 0) {
            return false;
        }
        forget(now);
        int expected = Math.max(0, earlier.size() - lately.size());
        if (underWay + freeFrom.size() + expected >= all - all / SPARED) {
            return false;
        }
        nextTidying = now + SECOND / all;
        underWay++;
        return true;
    }

    private void forget(long now) {
        while (!lately.isEmpty() && lately.peekFirst() <= now - SECOND) {
            earlier.addLast(lately.removeFirst());
        }
        while (!earlier.isEmpty() && earlier.peekFirst() <= now - 2 * SECOND) {
            earlier.removeFirst();
        }
    }

    void answered(long now) {
        underWay--;
        freeFrom.addLast(now + SECOND);
    }

    /** Lets nothing go until a moment. */
    void pauseUntil(long moment) {
        pausedUntil = Math.max(pausedUntil, moment);
    }
}
