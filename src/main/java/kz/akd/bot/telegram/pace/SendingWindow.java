package kz.akd.bot.telegram.pace;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

/** {@link SendSlots} that threads wait for. */
public final class SendingWindow {

    private final SendSlots sendSlots;

    SendingWindow(IntSupplier perSecond) {
        sendSlots = new SendSlots(perSecond, System.nanoTime());
    }

    /** A place, to be closed when the call was answered. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place for a reply. */
    synchronized Place awaitReply() throws InterruptedException {
        sendSlots.repliesWaiting(+1);
        try {
            for (long wait = sendSlots.untilReply(now()); wait > 0; wait = sendSlots.untilReply(now())) {
                wait(millis(wait));
            }
            sendSlots.takeForReply(now());
        } finally {
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
