package kz.akd.bot.events.store;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Tells what a crash has left untold about events. */
@Component
class UntoldEventFacts implements Sweep {

    private final EventStore events;

    UntoldEventFacts(EventStore events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "untold-event-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        events.tellAgain();
    }
}
