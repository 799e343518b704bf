package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import kz.akd.bot.shared.Sweep;
import org.springframework.stereotype.Component;

/** Forgets reminders that are long over; until then their buttons say so. */
@Component
class OldReminders implements Sweep {

    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final ReminderStore reminders;
    private final WaitingStore waiting;
    private final Refusals refusals;
    private final Clock clock;

    OldReminders(ReminderStore reminders, WaitingStore waiting, Refusals refusals, Clock clock) {
        this.reminders = reminders;
        this.waiting = waiting;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        var moment = clock.instant().minus(REMEMBERED);
        reminders.forgetBefore(moment);
        waiting.forgetBefore(moment);
        refusals.forgetBefore(clock.instant());
    }
}
