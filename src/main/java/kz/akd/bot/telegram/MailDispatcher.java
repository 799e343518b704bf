package kz.akd.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.chatkit.Outbox;
import kz.akd.bot.chatkit.Outgoing;
import kz.akd.bot.chatkit.Visitors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends what is in the outbox, as its time comes and Telegram's pace allows. */
@Component
class MailDispatcher extends Worker {

    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final BotApi api;
    private final SendingPace pace;
    private final Visitors visitors;
    private final Semaphore news = new Semaphore(0);

    MailDispatcher(Outbox outbox, BotApi api, SendingPace pace, Visitors visitors) {
        super("mail");
        this.outbox = outbox;
        this.api = api;
        this.pace = pace;
        this.visitors = visitors;
    }

    @EventListener
    void onPosted(Outbox.Posted posted) {
        news.release();
    }

    @Override
    void wake(Thread waiting) {
        news.release();
    }

    @Override
    void work() {
        while (isRunning()) {
            try {
                var mail = outbox.take();
                mail.ifPresent(this::deliver);
                if (mail.isEmpty()) {
                    waitForNews();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException fault) {
                log.error("The mail goes on after a fault", fault);
                LockSupport.parkNanos(LOOK.toNanos());
            }
        }
    }

    private void waitForNews() throws InterruptedException {
        if (news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private void deliver(Outgoing mail) {
        var letter = Optional.ofNullable(mail.letter());
        if (letter.isEmpty()) {
            outbox.failed(mail, "no letter");
            return;
        }
        var wait = pace.tryMail(mail.to());
        if (!wait.isZero()) {
            outbox.later(mail, wait);
            return;
        }
        try {
            api.call(Writing.sending(mail.to(), letter.get()));
            outbox.sent(mail);
        } catch (CallFailed failure) {
            settle(mail, failure);
        }
    }

    private void settle(Outgoing mail, CallFailed failure) {
        if (failure.passing()) {
            outbox.later(mail, failure.retryAfter().orElse(pause(mail.attempts())));
            return;
        }
        outbox.failed(mail, String.valueOf(failure.getMessage()));
        if (failure.unreachable()) {
            visitors.reachable(mail.to(), false);
        }
    }

    /** 1 s, 2 s, 4 s… */
    private static Duration pause(int attempts) {
        var doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
