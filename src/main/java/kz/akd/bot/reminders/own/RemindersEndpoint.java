package kz.akd.bot.reminders.own;

import java.time.Instant;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.plan.Reminder;
import kz.akd.bot.reminders.plan.ReminderStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/reminders}: what is planned. */
@Component
@Endpoint(id = "reminders")
class RemindersEndpoint {

    private final ReminderStore store;
    private final PendingReminderStore piles;

    RemindersEndpoint(ReminderStore store, PendingReminderStore piles) {
        this.store = store;
        this.piles = piles;
    }

    /** @param waiting for how many people something waits */
    record Planned(@Nullable Instant next, long planned, long missed, long waiting) {}

    @ReadOperation
    Planned planned() {
        return new Planned(
                store.next().orElse(null),
                store.count(Reminder.State.PLANNED),
                store.count(Reminder.State.MISSED),
                piles.count());
    }
}
