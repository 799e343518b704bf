package kz.akd.bot.telegram.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.akd.bot.chatkit.mail.Outgoing;
import kz.akd.bot.chatkit.mail.Settlement;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.sweeps.Unreachable;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.api.MessageCalls;
import kz.akd.bot.telegram.pace.SendingPace;
import kz.akd.bot.telegram.pace.SendingWindow.Place;
import kz.akd.bot.telegram.work.Hands;
import kz.akd.bot.telegram.work.Pauses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends pieces of mail, some at a time, and settles each: sent, failed with the reason, or to be tried again. */
@Component
class MailSender {

    private static final Logger log = LoggerFactory.getLogger(MailSender.class);

    /**
     * On their way or not settled: as many may come twice after a crash. Fewer than Telegram's 30 a second, so that a
     * server that hangs leaves places for replies.
     */
    private static final int AT_ONCE = 16;

    private static final Duration FULL = Duration.ofMillis(50);

    /** What fails alone, while other mail goes out, is given up after about three hours. */
    private static final int LAST_ATTEMPT = 25;

    /** A fault of ours rarely passes: its piece is given up after some minutes. */
    private static final int LAST_ATTEMPT_AT_FAULT = 10;

    /** Failures in a row after which all mail waits, rather than each piece trying for itself. */
    private static final int SERVER_IS_DOWN = 3;

    private static final Duration ORDERLY_STOP = Duration.ofSeconds(8);

    private final MailSettling settling;
    private final MessageCalls messageCalls;
    private final SendingPace pace;
    private final Visitors visitors;
    private final MailInHand hand;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Pauses pauses = Pauses.between(Duration.ofSeconds(1), Duration.ofMinutes(10));
    private final Pauses pausesForAll = Pauses.between(Duration.ofSeconds(1), Duration.ofSeconds(60));
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Hands threads = new Hands("postman", AT_ONCE);
    private volatile long waitUntil = System.nanoTime();

    MailSender(
            MailSettling settling,
            MessageCalls messageCalls,
            SendingPace pace,
            Visitors visitors,
            MailInHand hand,
            MeterRegistry meters,
            Clock clock) {
        this.settling = settling;
        this.messageCalls = messageCalls;
        this.pace = pace;
        this.visitors = visitors;
        this.hand = hand;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Sends a piece as soon as the pace and the server allow; comes back when it is under way. Where it throws, the piece
     * has not been taken.
     */
    void send(Piece piece) throws InterruptedException {
        long down = waitUntil - System.nanoTime();
        if (down > 0) {
            hand.again(piece.after(down));
            return;
        }
        if (!turns.tryAcquire(FULL.toMillis(), TimeUnit.MILLISECONDS)) {
            hand.again(piece);
            return;
        }
        try {
            begin(piece, pace.awaitMail(piece.isAnnouncement()));
        } catch (InterruptedException | RuntimeException notBegun) {
            turns.release();
            throw notBegun;
        }
    }

    private void begin(Piece piece, Place place) {
        try {
            threads.execute(() -> settle(delivered(piece, place), turns::release));
        } catch (RuntimeException stopping) {
            place.close();
            throw stopping;
        }
    }

    private void settle(Optional<Settlement> settlement, Runnable settled) {
        settlement.ifPresentOrElse(done -> settling.settle(done, settled), settled);
    }

    private Optional<Settlement> delivered(Piece piece, Place place) {
        try {
            return sent(piece, place);
        } catch (RuntimeException | Error fault) {
            return faulty(piece, fault);
        }
    }

    /** A piece that could not even be sent, by a fault of ours. */
    void fault(Piece piece, RuntimeException fault) {
        settle(faulty(piece, fault), () -> {});
    }

    /** It is this piece's own, so that all others go on as if nothing had happened. */
    private Optional<Settlement> faulty(Piece piece, Throwable fault) {
        count(piece, "fault");
        log.error("A piece of mail met a fault, attempt {}", piece.attempts() + 1, fault);
        if (piece.attempts() + 1 < LAST_ATTEMPT_AT_FAULT) {
            hand.again(piece.triedAgainAfter(pauses.after(piece.attempts() + 1).toNanos()));
            return Optional.empty();
        }
        count(piece, "failed");
        return Optional.of(Settlement.failed(
                piece.mail(), "a fault of ours: " + fault.getClass().getSimpleName(), false));
    }

    /** What became of it; empty when it is to be tried again. */
    private Optional<Settlement> sent(Piece piece, Place place) {
        long message;
        try (place) {
            message = messageCalls.mail(
                    piece.mail(), piece.mail().isSilent(clock.instant()), pace.isPaid(piece.isAnnouncement()));
        } catch (CallFailed failure) {
            return failed(piece, failure);
        }
        failuresInARow.set(0);
        count(piece, "sent");
        return Optional.of(Settlement.sent(piece.mail(), message));
    }

    private Optional<Settlement> failed(Piece piece, CallFailed failure) {
        if (failure.passing() && piece.attempts() < LAST_ATTEMPT) {
            tryAgain(piece, failure);
            return Optional.empty();
        }
        var unreachable = failure.unreachable();
        count(piece, unreachable.isPresent() ? "unreachable" : "failed");
        unreachable.ifPresent(why -> note(piece.mail(), why));
        return Optional.of(
                Settlement.failed(piece.mail(), String.valueOf(failure.getMessage()), unreachable.isPresent()));
    }

    private void note(Outgoing mail, Unreachable why) {
        try {
            visitors.unreachable(mail.to(), why);
        } catch (RuntimeException unkept) {
            log.warn(
                    "Somebody unreachable could not be noted: {}",
                    unkept.getClass().getSimpleName());
        }
    }

    private void tryAgain(Piece piece, CallFailed failure) {
        count(piece, "retried");
        if (failure.retryAfter().isPresent()) {
            // everybody waits, see BotApi; this piece is no worse than the others
            hand.again(piece);
            return;
        }
        int inARow = failuresInARow.incrementAndGet();
        if (inARow >= SERVER_IS_DOWN) {
            waitUntil = System.nanoTime()
                    + pausesForAll.after(inARow - SERVER_IS_DOWN + 1).toNanos();
            hand.again(piece);
        } else {
            hand.again(piece.triedAgainAfter(pauses.after(piece.attempts() + 1).toNanos()));
        }
    }

    private void count(Piece piece, String outcome) {
        Outgoing mail = piece.mail();
        meters.counter("akd.mail", "lane", mail.lane().name().toLowerCase(Locale.ROOT), "outcome", outcome)
                .increment();
    }

    /** Begins to send, also after an end. */
    void begin() {
        threads.start();
    }

    /** Waits for what is under way. */
    void finish() {
        if (!threads.finish(ORDERLY_STOP)) {
            log.warn("Some mail is still unanswered and will be sent again");
        }
        settling.finish();
    }
}
