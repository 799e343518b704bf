package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Reminder.State;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends reminders on their way at their moment. Somebody in their quiet hours is waited for, as long as the reminder is
 * still useful when they end; where it would not be, it goes at once.
 */
@Component
class ReminderSweep implements Sweep {

    private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    private final ReminderStore store;
    private final Map<String, ReminderSource> sources;
    private final Recipients recipients;
    private final Clock clock;

    ReminderSweep(ReminderStore store, List<ReminderSource> sources, Recipients recipients, Clock clock) {
        this.store = store;
        this.sources = sources.stream().collect(Collectors.toMap(ReminderSource::kind, Function.identity()));
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        for (var reminder : store.due(now)) {
            store.keep(reminder.usefulUntil().isAfter(now) ? reminded(reminder, now) : reminder.ended(State.MISSED));
        }
    }

    /** Everybody is asked for anew each time; who was reminded before is not reminded twice, see the source. */
    private Reminder reminded(Reminder reminder, Instant now) {
        var source = sources.get(reminder.subject().kind());
        if (source == null) {
            log.error("Nobody knows how to remind of a {}", reminder.subject().kind());
            return reminder.ended(State.MISSED);
        }
        var again = source.audience(reminder.subject().id()).stream()
                .flatMap(person -> remind(person, reminder, source, now).stream())
                .min(Instant::compareTo);
        return again.map(reminder::at).orElseGet(() -> reminder.ended(State.DONE));
    }

    /** The moment to try this person again; empty when they are reminded. */
    private Optional<Instant> remind(PersonId person, Reminder reminder, ReminderSource source, Instant now) {
        try {
            var awake = recipients.of(person).notBefore(now);
            if (awake.isAfter(now) && awake.isBefore(reminder.usefulUntil())) {
                return Optional.of(awake);
            }
            source.remind(person, reminder.subject().id(), reminder.rule());
            return Optional.empty();
        } catch (RuntimeException fault) {
            log.error("Somebody was not reminded of {} and will be tried again", reminder.subject(), fault);
            return Optional.of(now.plus(AFTER_A_FAULT));
        }
    }
}
