package kz.akd.bot.telegram.updates;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.akd.bot.telegram.work.Hands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Removes handled updates from the inbox, many at once where many were handled. Until then they are known here; after a
 * crash the conversation knows them.
 */
@Component
class Settling {

    private static final Logger log = LoggerFactory.getLogger(Settling.class);

    private static final Duration ORDERLY_STOP = Duration.ofSeconds(2);

    private final Inbox inbox;
    private final Set<Long> handled = ConcurrentHashMap.newKeySet();
    private final Hands remover = new Hands("inbox", 1);

    Settling(Inbox inbox) {
        this.inbox = inbox;
    }

    void add(long update) {
        if (handled.add(update) && remover.areAtWork()) {
            remover.execute(this::remove);
        }
    }

    boolean has(long update) {
        return handled.contains(update);
    }

    /** The handled updates that may still be in the inbox. */
    Collection<Long> all() {
        return Set.copyOf(handled);
    }

    private void remove() {
        var now = Set.copyOf(handled);
        if (now.isEmpty()) {
            return;
        }
        try {
            inbox.remove(now);
            handled.removeAll(now);
        } catch (RuntimeException unreachable) {
            log.warn(
                    "Handled updates stay in the inbox for now: {}",
                    unreachable.getClass().getSimpleName());
        }
    }

    /** Removes from the inbox what is handled, also after an end. */
    void begin() {
        remover.start();
        remover.execute(this::remove);
    }

    void finish() {
        if (!remover.finish(ORDERLY_STOP)) {
            log.warn("Handled updates stay in the inbox; the conversations know them");
        }
    }
}
