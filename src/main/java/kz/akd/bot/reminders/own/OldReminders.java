package kz.akd.bot.reminders.own;

import java.time.Clock;
import java.time.Duration;
import kz.akd.bot.reminders.due.OptOuts;
import kz.akd.bot.reminders.due.ToldStore;
import kz.akd.bot.reminders.plan.PlanStore;
import kz.akd.bot.reminders.plan.ReminderStore;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Forgets reminders that are long over; until then their buttons say so. First of all, brings in those of earlier releases. */
@Component
class OldReminders implements Sweep {

    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final ReminderStore reminders;
    private final PlanStore plans;
    private final ToldStore told;
    private final FormerPendingReminders former;
    private final OptOuts refusals;
    private final Clock clock;

    OldReminders(
            ReminderStore reminders,
            PlanStore plans,
            ToldStore told,
            FormerPendingReminders former,
            OptOuts refusals,
            Clock clock) {
        this.reminders = reminders;
        this.plans = plans;
        this.told = told;
        this.former = former;
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
        former.move(clock.instant());
        var moment = clock.instant().minus(REMEMBERED);
        reminders.forgetBefore(moment);
        plans.forgetBefore(moment);
        told.forgetBefore(moment);
        refusals.forgetBefore(clock.instant());
    }
}
