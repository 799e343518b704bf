package kz.akd.bot.events.rsvp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.events.Event;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import org.springframework.stereotype.Component;

/** Asks the next one when a seat that was held near an event has not been confirmed in time. */
@Component
class HoldSweep implements Dated {

    private final Events events;
    private final Clock clock;
    private final Each each;

    HoldSweep(Events events, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.each = new Each(clock);
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
        run(clock.instant());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return events.holding(now).stream()
                .flatMap(event -> event.guests().firstHoldEnds().stream())
                .min(Instant::compareTo);
    }

    /** Each event by itself. */
    @Override
    public void run(Instant until) {
        each.over(events.holding(until), Event::id, event -> events.passOnLapsedHolds(event.id(), until));
    }
}
