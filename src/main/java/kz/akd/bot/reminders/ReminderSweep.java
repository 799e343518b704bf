package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Reminder.State;
import kz.akd.bot.reminders.Round.Call;
import kz.akd.bot.shared.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends reminders on their way at their moment, however many people they concern: audiences are gone through as streams,
 * some people at a time.
 */
@Component
class ReminderSweep implements Sweep {

    /** What is later than this was not sent because the bot was away. */
    static final Duration LATE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);
    private static final int IN_ONE_GO = 500;

    private final ReminderStore store;
    private final Map<String, ReminderSource> sources;
    private final Round round;
    private final Clock clock;

    ReminderSweep(ReminderStore store, List<ReminderSource> sources, Round round, Clock clock) {
        this.store = store;
        this.sources = sources.stream().collect(Collectors.toMap(ReminderSource::kind, Function.identity()));
        this.round = round;
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
        for (var taken = store.take(now, IN_ONE_GO); !taken.isEmpty(); taken = store.take(now, IN_ONE_GO)) {
            bring(taken, now);
        }
    }

    /** A crash in the middle brings all of them again; who was told is not told twice. */
    private void bring(List<Reminder> reminders, Instant now) {
        var calls = new ArrayList<Call>();
        var missed = new ArrayList<Reminder>();
        var done = new ArrayList<Reminder>();
        for (var reminder : reminders) {
            var source = sources.get(reminder.subject().kind());
            if (source == null) {
                log.error(
                        "Nobody knows how to remind of a {}", reminder.subject().kind());
                missed.add(reminder);
            } else if (!reminder.usefulUntil().isAfter(now)) {
                missed.add(reminder);
            } else {
                collect(reminder, source, calls, now);
                done.add(reminder);
            }
        }
        flush(calls, now);
        reminders.forEach(reminder -> reminder.next(now).ifPresent(store::add));
        store.end(missed, State.MISSED);
        store.end(done, State.DONE);
    }

    /** Everybody is asked for anew at the due moment. */
    private void collect(Reminder reminder, ReminderSource source, List<Call> calls, Instant now) {
        boolean late = reminder.due().isBefore(now.minus(LATE));
        boolean again = reminder.taker() != null;
        try (var audience = source.audience(reminder.subject().id(), reminder.rule())) {
            audience.forEach(person -> {
                calls.add(new Call(person, reminder.matter(), late, again));
                if (calls.size() >= IN_ONE_GO) {
                    flush(calls, now);
                }
            });
        }
    }

    private void flush(List<Call> calls, Instant now) {
        if (!calls.isEmpty()) {
            round.go(List.copyOf(calls), now);
            calls.clear();
        }
    }
}
