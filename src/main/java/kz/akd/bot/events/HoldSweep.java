package kz.akd.bot.events;

import java.time.Duration;
import kz.akd.bot.shared.Sweep;
import org.springframework.stereotype.Component;

/** Asks the next one when a seat that was held near an event has not been confirmed in time. */
@Component
class HoldSweep implements Sweep {

    private final Events events;

    HoldSweep(Events events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "held-seats";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        events.passOnLapsedHolds();
    }
}
