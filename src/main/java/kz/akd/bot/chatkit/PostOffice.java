package kz.akd.bot.chatkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.shared.Sweep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes mail out for its recipients and puts it into the outbox; forgets, after a long time, what became of it. */
@Component
class PostOffice implements Mailbox, Sweep {

    /** Nothing here repeats a fact after more than a year: not a reminder, and not an event. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final int IN_ONE_GO = 500;

    private final Outbox outbox;
    private final Letters letters;
    private final Visitors visitors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PostOffice(Outbox outbox, Letters letters, Visitors visitors, Clock clock, ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.letters = letters;
        this.visitors = visitors;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void post(Mail mail) {
        outbox.keep(written(mail)).ifPresent(kept -> events.publishEvent(new Posted(List.of(kept), kept.lane())));
    }

    @Override
    public void post(Collection<Mail> mail) {
        var lanes = new EnumMap<Mail.Lane, List<Outgoing>>(Mail.Lane.class);
        for (var piece : mail) {
            var lane = lanes.computeIfAbsent(piece.lane(), none -> new ArrayList<>());
            lane.add(written(piece));
            if (lane.size() == IN_ONE_GO) {
                hand(Map.entry(piece.lane(), lane));
                lane.clear();
            }
        }
        lanes.entrySet().forEach(this::hand);
    }

    private void hand(Map.Entry<Mail.Lane, List<Outgoing>> lane) {
        if (!lane.getValue().isEmpty()) {
            outbox.keepAll(lane.getKey(), lane.getValue());
            events.publishEvent(new Posted(List.of(), lane.getKey()));
        }
    }

    private Outgoing written(Mail mail) {
        var letter = letters.write(mail.screen(), visitors.meet(mail.to(), null));
        var due = mail.notBefore().truncatedTo(ChronoUnit.MILLIS);
        return new Outgoing(mail.key(), mail.to(), mail.lane(), due, now(), null, letter);
    }

    @Override
    public String name() {
        return "old-deliveries";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        outbox.forgetBefore(now().minus(REMEMBERED));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
