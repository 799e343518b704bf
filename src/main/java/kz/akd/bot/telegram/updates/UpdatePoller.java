package kz.akd.bot.telegram.updates;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.api.Greeting;
import kz.akd.bot.telegram.api.RawUpdate;
import kz.akd.bot.telegram.webhook.Webhook;
import kz.akd.bot.telegram.work.Pauses;
import kz.akd.bot.telegram.work.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Asks Telegram for updates, for ever, where it does not bring them (see {@link Webhook}). A question confirms what was
 * handled before it (Bot API, getUpdates: offset); what takes long is confirmed by a later one, and others are asked for
 * meanwhile. Where many are under way nobody waits for any of them: the inbox has them. Whatever fails is asked again after a growing pause.
 */
@Component
class UpdatePoller extends Worker {

    private static final Logger log = LoggerFactory.getLogger(UpdatePoller.class);
    private static final Duration PATIENCE = Duration.ofMillis(100);

    /** As many turns as go on side by side. */
    private static final int FEW = 8;

    private static final Duration CROWDED = Duration.ofMillis(50);

    /** After so many attempts to keep a batch, those it came from are told that it takes long. */
    private static final int TAKES_LONG = 2;

    private final BotApi api;
    private final UpdateReceiver updateReceiver;
    private final Lanes lanes;
    private final Greeting greeting;
    private final WebhookAddress webhook;
    private final Pauses pauses = Pauses.between(Duration.ofMillis(500), Duration.ofSeconds(60));
    private final int pollSeconds;

    UpdatePoller(
            BotApi api,
            UpdateReceiver updateReceiver,
            Lanes lanes,
            Greeting greeting,
            WebhookAddress webhook,
            @Value("${akd.telegram.poll-seconds:25}") int pollSeconds) {
        super("updates");
        this.api = api;
        this.updateReceiver = updateReceiver;
        this.lanes = lanes;
        this.greeting = greeting;
        this.webhook = webhook;
        this.pollSeconds = pollSeconds;
    }

    @Override
    public boolean isAutoStartup() {
        return !webhook.isUsed();
    }

    /** The poll that waits is cut short; an update that has begun is finished. */
    @Override
    public void wake(Thread waiting) {
        api.cutPollsShort();
        LockSupport.unpark(waiting);
    }

    @Override
    public void work() {
        int failures = 0;
        boolean introduced = false;
        var unconfirmed = new Unconfirmed();
        while (isRunning()) {
            try {
                if (!introduced) {
                    introduce(unconfirmed);
                    introduced = true;
                }
                ask(unconfirmed, pollSeconds);
                failures = 0;
            } catch (CallFailed failure) {
                var pause = failure.retryAfter().orElse(pauses.after(++failures));
                complain(failure, pause);
                waitFor(pause);
            } catch (RuntimeException fault) {
                log.error("The poll loop goes on after a fault", fault);
                waitFor(pauses.after(++failures));
            }
        }
    }

    /** What waits is fetched before commands are listed, as those who wrote it have waited longest. */
    private void introduce(Unconfirmed unconfirmed) throws CallFailed {
        api.call(DeleteWebhook.builder().build());
        log.info("Asking for updates");
        ask(unconfirmed, 0);
        greeting.listCommands();
    }

    /** One question; a short one while turns of earlier updates are under way. */
    private void ask(Unconfirmed unconfirmed, int patience) throws CallFailed {
        while (isRunning() && lanes.pending() >= Lanes.MOST) {
            waitFor(CROWDED);
        }
        int offset = unconfirmed.offset();
        var question = new UpdateBatch(offset, unconfirmed.isEmpty() ? patience : 0);
        api.poll(question);
        var fresh = question.given().stream()
                .filter(update -> !unconfirmed.isKnown(update.id()))
                .toList();
        if (question.given().isEmpty()) {
            unconfirmed.forgetIfOver();
        } else if (!fresh.isEmpty()) {
            keep(updateReceiver.sort(fresh), fresh, unconfirmed);
        }
        try {
            if (lanes.pending() > FEW) {
                unconfirmed.confirmAll();
            }
            unconfirmed.await(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps updates, for as long as it takes the database to come back. */
    private void keep(UpdateReceiver.Sorted sorted, List<RawUpdate> updates, Unconfirmed unconfirmed) {
        for (int attempt = 1; isRunning(); attempt++) {
            try {
                var seenTo = updateReceiver.keep(sorted);
                updates.forEach(update ->
                        unconfirmed.add(update.id(), seenTo.getOrDefault(update.id(), UpdateReceiver.NOTHING_TO_DO)));
                return;
            } catch (RuntimeException unkept) {
                log.warn("Updates cannot be kept: {}", unkept.getClass().getSimpleName());
                if (attempt >= TAKES_LONG) {
                    updateReceiver.soothe(sorted);
                }
                waitFor(pauses.after(attempt));
            }
        }
    }

    private void complain(CallFailed failure, Duration pause) {
        if (isRunning()) {
            log.warn("No updates ({}); asking again in {} s", failure.getMessage(), pause.toMillis() / 1000.0);
        }
    }

    private void waitFor(Duration pause) {
        if (isRunning()) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
