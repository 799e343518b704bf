package kz.akd.bot.telegram.webhook;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.telegram.api.BotApi;
import kz.akd.bot.telegram.api.CallFailed;
import kz.akd.bot.telegram.api.Greeting;
import kz.akd.bot.telegram.updates.UpdateBatch;
import kz.akd.bot.telegram.updates.WebhookAddress;
import kz.akd.bot.telegram.work.Pauses;
import kz.akd.bot.telegram.work.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** Asks Telegram to bring updates to this bot's public address, and sees that it goes on doing so. */
@Component
public class Webhook extends Worker {

    private static final Logger log = LoggerFactory.getLogger(Webhook.class);
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final BotApi api;
    private final WebhookAddress address;
    private final Greeting greeting;
    private final int connections;
    private final Pauses pauses = Pauses.between(Duration.ofMillis(500), Duration.ofSeconds(60));

    Webhook(
            BotApi api,
            WebhookAddress address,
            Greeting greeting,
            @Value("${akd.telegram.webhook-connections:40}") int connections) {
        super("webhook");
        this.api = api;
        this.address = address;
        this.greeting = greeting;
        this.connections = connections;
    }

    @Override
    public boolean isAutoStartup() {
        return address.isUsed();
    }

    /** The webhook stays set: what happens until the next start waits at Telegram, or comes to another node. */
    @Override
    public void wake(Thread waiting) {
        LockSupport.unpark(waiting);
    }

    @Override
    public void work() {
        boolean greeted = false;
        int failures = 0;
        while (isRunning()) {
            try {
                if (!api.call(new GetWebhookInfo()).getUrl().equals(address.url()) || !greeted) {
                    set();
                    greeting.listCommands();
                    greeted = true;
                }
                failures = 0;
                LockSupport.parkNanos(LOOK.toNanos());
            } catch (CallFailed failure) {
                var pause = failure.retryAfter().orElse(pauses.after(++failures));
                log.warn("No webhook yet ({}); trying again in {} s", failure.getMessage(), pause.toMillis() / 1000.0);
                LockSupport.parkNanos(pause.toNanos());
            } catch (RuntimeException fault) {
                log.error("The webhook is looked after in spite of a fault", fault);
                LockSupport.parkNanos(pauses.after(++failures).toNanos());
            }
        }
    }

    private void set() throws CallFailed {
        api.call(SetWebhook.builder()
                .url(address.url())
                .secretToken(address.secret())
                .allowedUpdates(UpdateBatch.USED)
                .maxConnections(connections)
                .build());
        log.info("Updates are brought to {}", address.url());
    }
}
