package kz.akd.bot.telegram.pace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntSupplier;

/** {@link SendSlots} that threads wait for. */
public final class SendingWindow {

    /** Whoever is not the first is woken by the first one's end. */
    private static final long LONGEST = 1_000_000_000;

    private final SendSlots sendSlots;

    /** The threads whose replies wait, in the order in which they came: as chance has it, some would wait for seconds. */
    private final Deque<Thread> replies = new ArrayDeque<>();

    SendingWindow(IntSupplier perSecond) {
        sendSlots = new SendSlots(perSecond, System.nanoTime());
    }

    /** A place, to be closed when the call was answered. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place for a reply, behind those that came before. */
    synchronized Place awaitReply() throws InterruptedException {
        var me = Thread.currentThread();
        sendSlots.repliesWaiting(+1);
        replies.addLast(me);
        try {
            for (long wait = sendSlots.untilReply(now());
                    wait > 0 || replies.peekFirst() != me;
                    wait = sendSlots.untilReply(now())) {
                wait(millis(wait > 0 ? wait : LONGEST));
            }
            sendSlots.takeForReply(now());
        } finally {
            replies.remove(me);
            sendSlots.repliesWaiting(-1);
            notifyAll();
        }
        return this::answered;
    }

    /** Waits for a place for a piece of mail, behind all replies. */
    synchronized Place awaitMail() throws InterruptedException {
        sendSlots.mailWaiting(+1);
        try {
            for (long wait = sendSlots.untilMail(now()); wait > 0; wait = sendSlots.untilMail(now())) {
                wait(millis(wait));
            }
            sendSlots.takeForMail(now());
        } finally {
            sendSlots.mailWaiting(-1);
        }
        return this::answered;
    }

    /** A place for what can wait for ever, if there is one that nobody else may want. */
    synchronized Optional<Place> tryTidying() {
        return sendSlots.tryTidying(now()) ? Optional.of(this::answered) : Optional.empty();
    }

    /** Lets nothing go for a time, as Telegram asked. */
    synchronized void pause(Duration time) {
        sendSlots.pauseUntil(now() + time.toNanos());
    }

    private synchronized void answered() {
        sendSlots.answered(now());
        notifyAll();
    }

    private static long now() {
        return System.nanoTime();
    }

    /** Rounded up, so that a wait is over when its time has come. */
    private static long millis(long nanos) {
        return nanos / 1_000_000 + 1;
    }
}
