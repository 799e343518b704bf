package kz.akd.bot.facts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerFailing;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerWorksAgain;
import kz.akd.bot.shared.sweeps.Setback;
import kz.akd.bot.shared.sweeps.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells listeners what they have not heard, after pauses that grow; what one fails at holds up nothing else. It is never
 * given up: administrators hear of it, and that it was heard.
 */
@Component
class UnheardSweep implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(UnheardSweep.class);
    private static final int IN_ONE_GO = 500;

    private final UnheardStore store;
    private final Telling telling;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    UnheardSweep(UnheardStore store, Telling telling, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "unheard-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var one : store.due(now, IN_ONE_GO)) {
            if (store.take(one, now.plus(Setback.pause(one.failures() + 1)))) {
                tell(one, now);
            }
        }
    }

    private void tell(Unheard one, Instant now) {
        boolean listens;
        try {
            listens = telling.tellOne(one.listener(), one.fact());
        } catch (RuntimeException | Error fault) {
            failed(one.failedAgain(now, fault), fault);
            return;
        }
        if (!listens) {
            // whoever listened has another name now, and cannot be told from the others: none of them acts twice
            log.warn("{} is gone: all who listen are told again", Listeners.nameOf(one.listener()));
            publisher.publishEvent(one.fact());
        }
        store.remove(one);
        if (one.isTrouble() && store.oldestTrouble(one.listener()).isEmpty()) {
            publisher.publishEvent(new ListenerWorksAgain(Listeners.nameOf(one.listener()), one.since()));
        }
    }

    private void failed(Unheard one, Throwable fault) {
        log.error("{} has failed {} times at a fact", Listeners.nameOf(one.listener()), one.failures(), fault);
        store.keep(one);
        if (one.isTrouble()) {
            store.oldestTrouble(one.listener())
                    .ifPresent(oldest -> publisher.publishEvent(
                            new ListenerFailing(Listeners.nameOf(one.listener()), oldest.since(), oldest.reason())));
        }
    }
}
