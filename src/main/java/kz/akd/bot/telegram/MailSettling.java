package kz.akd.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.akd.bot.chatkit.Outbox;
import kz.akd.bot.chatkit.Settlement;
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
    private static final int AT_ONCE = 200;

    private final Outbox outbox;
    private final MailInHand hand;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();

    private record Waiting(Settlement settlement, Runnable settled) {}

    MailSettling(Outbox outbox, MailInHand hand) {
        super("mail-settling");
        this.outbox = outbox;
        this.hand = hand;
    }

    /** Says when it is kept: from then on it is not sent again, whatever happens. */
    void settle(Settlement settlement, Runnable settled) {
        waiting.add(new Waiting(settlement, settled));
    }

    @Override
    void wake(Thread thread) {
        // it looks often enough
    }

    @Override
    void work() {
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
        if (!settled(all)) {
            waiting.addAll(all);
            Thread.sleep(DATABASE_AWAY.toMillis());
        }
    }

    private boolean settled(List<Waiting> all) {
        try {
            outbox.settle(all.stream().map(Waiting::settlement).toList());
            all.forEach(each -> {
                hand.release(each.settlement().mail());
                each.settled().run();
            });
            return true;
        } catch (RuntimeException unreachable) {
            log.warn(
                    "What became of mail cannot be kept for now: {}",
                    unreachable.getClass().getSimpleName());
            return false;
        }
    }

    /** Once nothing more is sent: keeps the rest. */
    void finish() {
        var rest = new ArrayList<Waiting>();
        waiting.drainTo(rest);
        if (!rest.isEmpty() && !settled(rest)) {
            log.warn("What became of some mail is not kept: it will be sent again");
        }
    }
}
