package kz.akd.bot.playground.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** The application's clock in the playground: the machine's time, or a frozen one, moved ahead by hand. */
public final class MovableClock extends Clock {

    private final Supplier<Instant> source;
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    /**
     * Makes the clock.
     *
     * @param frozenAt the moment at which it stands still; empty to run with the machine's clock
     */
    public MovableClock(Optional<Instant> frozenAt) {
        this(() -> frozenAt.orElseGet(Instant::now), ZoneOffset.UTC);
    }

    private MovableClock(Supplier<Instant> source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    Duration ahead() {
        return ahead;
    }

    void setAhead(Duration duration) {
        ahead = duration;
    }

    @Override
    public Instant instant() {
        return source.get().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(this::instant, other);
    }
}
