package kz.akd.bot.reminders.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.ReminderSource;
import kz.akd.bot.reminders.due.ReminderDispatch.Call;
import kz.akd.bot.reminders.plan.Reminder;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.reminders.plan.ReminderStore;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Each;
import kz.akd.bot.shared.sweeps.Setback;
import kz.akd.bot.shared.sweeps.SomeFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends reminders on their way at their moment, however many people they concern: audiences are gone through as streams,
 * some people at a time.
 */
@Component
public class ReminderSweep implements Dated {

    /** What is later than this was not sent because the bot was away. */
    static final Duration LATE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);
    private static final int IN_ONE_GO = 500;

    private final ReminderStore store;
    private final Map<String, ReminderSource> sources;
    private final ReminderDispatch round;
    private final Clock clock;

    public ReminderSweep(ReminderStore store, List<ReminderSource> sources, ReminderDispatch round, Clock clock) {
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
        run(clock.instant());
    }

    @Override
    public Optional<Instant> due(Instant now) {
        return store.firstDue(now);
    }

    @Override
    public void run(Instant until) {
        var now = clock.instant();
        for (var taken = store.take(until, now, IN_ONE_GO);
                !taken.isEmpty();
                taken = store.take(until, now, IN_ONE_GO)) {
            new Batch(now).bring(taken);
        }
        store.worst().ifPresent(setback -> {
            throw new SomeFailed(setback);
        });
    }

    /** Some that are due. A crash in the middle brings all of them again; who was told is not told twice. */
    private final class Batch {

        private final Instant now;
        private final List<Call> calls = new ArrayList<>();
        /** Why reminders could not be brought to all whom they concern. */
        private final Map<String, Throwable> faults = new HashMap<>();

        Batch(Instant now) {
            this.now = now;
        }

        /** Each by itself: one that fails is tried again later, with all whom it concerns. */
        void bring(List<Reminder> reminders) {
            for (var reminder : reminders) {
                Each.fault(() -> collect(reminder)).ifPresent(fault -> faults.putIfAbsent(reminder.id(), fault));
            }
            flush();
            for (var reminder : reminders) {
                Optional.ofNullable(faults.get(reminder.id()))
                        .or(() -> Each.fault(() -> end(reminder)))
                        .ifPresent(fault -> putOff(reminder, fault));
            }
        }

        /** Everybody is asked for anew at the due moment. */
        private void collect(Reminder reminder) {
            var source = sources.get(reminder.subject().kind());
            if (source == null || isMissed(reminder)) {
                return;
            }
            boolean late = reminder.due().isBefore(now.minus(LATE));
            boolean again = reminder.taker() != null;
            try (var audience = source.audience(reminder.subject().id(), reminder.rule())) {
                audience.forEach(person -> {
                    calls.add(new Call(person, reminder.matter(), late, again));
                    if (calls.size() >= IN_ONE_GO) {
                        flush();
                    }
                });
            }
        }

        private void flush() {
            if (calls.isEmpty()) {
                return;
            }
            var some = List.copyOf(calls);
            calls.clear();
            Each.fault(() -> round.go(some, now)).ifPresent(all -> {
                log.error("{} people are to be reminded one by one", some.size(), all);
                some.forEach(call -> Each.fault(() -> round.go(List.of(call.begun()), now))
                        .ifPresent(fault -> faults.putIfAbsent(call.matter().reminder(), fault)));
            });
        }

        private void end(Reminder reminder) {
            boolean known = sources.containsKey(reminder.subject().kind());
            if (!known) {
                log.error(
                        "Nobody knows how to remind of a {}", reminder.subject().kind());
            }
            reminder.next(now).ifPresent(store::add);
            store.end(List.of(reminder), known && !isMissed(reminder) ? State.DONE : State.MISSED);
        }

        private boolean isMissed(Reminder reminder) {
            return !reminder.usefulUntil().isAfter(now);
        }

        private void putOff(Reminder reminder, Throwable fault) {
            var setback = Setback.after(reminder.setback(), fault, now);
            log.error(
                    "A reminder of {} failed {} times, and is put off", reminder.subject(), setback.failures(), fault);
            store.putOff(reminder.id(), setback);
        }
    }
}
