package kz.akd.bot.telegram.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.chatkit.mail.Settlement;
import kz.akd.bot.shared.sweeps.Outage;
import kz.akd.bot.telegram.work.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what became of mail: one piece by one write when little is sent, many by one write when much is. While the
 * database is away it remembers, so that what was sent is not sent again.
 */
@Component
class MailSettling extends Worker {

    private static final Logger log = LoggerFactory.getLogger(MailSettling.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration DATABASE_AWAY = Duration.ofSeconds(1);
    private static final Duration REFUSED = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final MailInHand hand;
    private final MeterRegistry meters;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();

    private record Waiting(Settlement settlement, Runnable settled) {}

    MailSettling(Outbox outbox, MailInHand hand, MeterRegistry meters) {
        super("mail-settling");
        this.outbox = outbox;
        this.hand = hand;
        this.meters = meters;
    }

    /** Says when it is kept: from then on it is not sent again, whatever happens. */
    void settle(Settlement settlement, Runnable settled) {
        waiting.add(new Waiting(settlement, settled));
    }

    @Override
    public void wake(Thread thread) {
        // it looks often enough
    }

    @Override
    public void work() {
        while (isRunning()) {
            try {
                some();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void some() throws InterruptedException {
        var first = waiting.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        var all = new ArrayList<>(List.of(first));
        waiting.drainTo(all, AT_ONCE);
        var left = leftOf(all);
        if (!left.isEmpty()) {
            waiting.addAll(left);
            Thread.sleep(DATABASE_AWAY.toMillis());
        }
    }

    /** Keeps some together; answers those that wait for the database. */
    private List<Waiting> leftOf(List<Waiting> some) {
        try {
            outbox.settle(some.stream().map(Waiting::settlement).toList());
        } catch (RuntimeException unkept) {
            if (Outage.isCauseOf(unkept)) {
                log.warn(
                        "What became of mail cannot be kept for now: {}",
                        unkept.getClass().getSimpleName());
                return some;
            } else if (some.size() == 1) {
                refused(some.get(0), unkept);
                return List.of();
            }
            // one of them is to blame: each by itself
            return some.stream().flatMap(each -> leftOf(List.of(each)).stream()).toList();
        }
        some.forEach(each -> {
            hand.release(each.settlement().mail());
            each.settled().run();
        });
        return List.of();
    }

    /** It stays in hand, so that it is not sent again, and holds up no other mail; it is tried again for as long as it takes. */
    private void refused(Waiting one, RuntimeException fault) {
        meters.counter("akd.mail.unsettled").increment();
        log.error("What became of a piece of mail cannot be kept", fault);
        one.settled().run();
        CompletableFuture.delayedExecutor(REFUSED.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> settle(one.settlement(), () -> {}));
    }

    /** Once nothing more is sent: keeps the rest. */
    void finish() {
        var rest = new ArrayList<Waiting>();
        waiting.drainTo(rest);
        if (!rest.isEmpty() && !leftOf(rest).isEmpty()) {
            log.warn("What became of some mail is not kept: it will be sent again");
        }
    }
}
