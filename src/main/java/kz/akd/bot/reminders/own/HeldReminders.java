package kz.akd.bot.reminders.own;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.akd.bot.nodes.Held;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.reminders.plan.ReminderStore;
import org.springframework.stereotype.Component;

/** Reminders that were due, and mornings that began, when nobody was there to tell of them. */
@Component
class HeldReminders implements Held {

    private static final int IN_ONE_GO = 500;

    private final ReminderStore reminders;
    private final PendingReminderStore piles;
    private final Clock clock;

    HeldReminders(ReminderStore reminders, PendingReminderStore piles, Clock clock) {
        this.reminders = reminders;
        this.piles = piles;
        this.clock = clock;
    }

    @Override
    public long count(Instant before) {
        return reminders.countDueBefore(before) + piles.dueBefore(before).size();
    }

    /** What comes again by the calendar comes again at its next moment. */
    @Override
    public void leaveOut(Instant before) {
        var now = clock.instant();
        for (var some = reminders.dueBefore(before, IN_ONE_GO);
                !some.isEmpty();
                some = reminders.dueBefore(before, IN_ONE_GO)) {
            some.forEach(reminder -> reminder.next(now).ifPresent(reminders::add));
            reminders.end(List.copyOf(some), State.MISSED);
        }
        piles.change(piles.dueBefore(before), pile -> pile.withoutDueBefore(before));
    }
}
