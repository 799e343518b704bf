package kz.akd.bot.telegram;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Asks Telegram for updates, for ever. The next question confirms the last batch (Bot API, getUpdates: offset), and is
 * asked only once that batch is handled: a crash brings it again. Whatever fails is asked again after a growing pause.
 */
@Component
class UpdatePoller extends Worker {

    private static final Logger log = LoggerFactory.getLogger(UpdatePoller.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final BotApi api;
    private final UpdateHandler handler;
    private final Greeting greeting;
    private final int pollSeconds;

    UpdatePoller(
            BotApi api,
            UpdateHandler handler,
            Greeting greeting,
            @Value("${akd.telegram.poll-seconds:25}") int pollSeconds) {
        super("updates");
        this.api = api;
        this.handler = handler;
        this.greeting = greeting;
        this.pollSeconds = pollSeconds;
    }

    /** The poll that waits is cut short; an update that has begun is finished. */
    @Override
    void wake(Thread waiting) {
        api.cutPollsShort();
        LockSupport.unpark(waiting);
    }

    @Override
    void work() {
        var pause = Duration.ZERO;
        boolean introduced = false;
        int offset = 0;
        while (isRunning()) {
            try {
                if (!introduced) {
                    introduce();
                    introduced = true;
                }
                offset = next(offset);
                pause = Duration.ZERO;
            } catch (CallFailed failure) {
                pause = longer(pause);
                complain(failure, pause);
                waitFor(failure.retryAfter().orElse(pause));
            } catch (RuntimeException fault) {
                pause = longer(pause);
                log.error("The poll loop goes on after a fault", fault);
                waitFor(pause);
            }
        }
    }

    private void introduce() throws CallFailed {
        api.call(DeleteWebhook.builder().build());
        greeting.listCommands();
        log.info("Asking for updates");
    }

    private int next(int offset) throws CallFailed {
        var batch = api.poll(new UpdateBatch(offset, pollSeconds));
        handler.handle(batch);
        return batch.isEmpty() ? offset : batch.get(batch.size() - 1).getUpdateId() + 1;
    }

    private void complain(CallFailed failure, Duration pause) {
        if (isRunning()) {
            log.warn("No updates ({}); asking again in {} s", failure.getMessage(), pause.toMillis() / 1000.0);
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void waitFor(Duration pause) {
        if (isRunning()) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
