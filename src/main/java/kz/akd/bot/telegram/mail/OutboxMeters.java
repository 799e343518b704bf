package kz.akd.bot.telegram.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Outbox;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.telegram.updates.Inbox;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How much mail waits, how much cannot be handled, and for how long; looked up now and then, not at each question. */
@Component("outboxHealthIndicator")
class OutboxMeters implements Sweep, HealthIndicator {

    /** A notice that waits longer than this is stuck: the pace alone delays none so much. */
    private static final Duration STUCK = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Inbox inbox;
    private final Map<Mail.Lane, AtomicLong> depths = new EnumMap<>(Mail.Lane.class);
    private final Map<Mail.Lane, AtomicLong> ages = new EnumMap<>(Mail.Lane.class);
    private final AtomicLong setAside = new AtomicLong();

    OutboxMeters(Outbox outbox, Inbox inbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.inbox = inbox;
        for (var lane : Mail.Lane.values()) {
            var name = lane.name().toLowerCase(Locale.ROOT);
            depths.put(lane, registered(meters, "akd.outbox.depth", name));
            ages.put(lane, registered(meters, "akd.outbox.age.seconds", name));
        }
        meters.gauge("akd.updates.set.aside", setAside);
    }

    private static AtomicLong registered(MeterRegistry meters, String name, String lane) {
        return Objects.requireNonNull(meters.gauge(name, List.of(Tag.of("lane", lane)), new AtomicLong()));
    }

    @Override
    public String name() {
        return "outbox-meters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        for (var lane : Mail.Lane.values()) {
            long depth = outbox.depth(lane);
            value(depths, lane).set(depth);
            value(ages, lane).set(depth == 0 ? 0 : outbox.age(lane).toSeconds());
        }
        setAside.set(inbox.countSetAside());
    }

    @Override
    public Health health() {
        long age = value(ages, Mail.Lane.NOTICE).get();
        var health = age > STUCK.toSeconds() ? Health.down() : Health.up();
        for (var lane : Mail.Lane.values()) {
            var name = lane.name().toLowerCase(Locale.ROOT);
            health.withDetail(name + "Waiting", value(depths, lane).get())
                    .withDetail(name + "AgeSeconds", value(ages, lane).get());
        }
        return health.withDetail("updatesSetAside", setAside.get()).build();
    }

    private static AtomicLong value(Map<Mail.Lane, AtomicLong> values, Mail.Lane lane) {
        return Objects.requireNonNull(values.get(lane));
    }
}
