package kz.akd.bot.reminders.pile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.akd.bot.reminders.ReminderInfo;

/** Something that somebody is to be told later than others. */
public record PendingReminder(ReminderInfo matter, Instant due, Why why) {

    public PendingReminder {
        due = due.truncatedTo(ChronoUnit.MILLIS);
    }

    public enum Why {
        /** They sleep, or want to hear nothing for a while. */
        RESTING,
        /** The bot was away when it was due. */
        LATE,
        /** They asked for it. */
        SNOOZED,
        /** Something was broken. */
        FAULT
    }

    PendingReminder till(Instant moment) {
        return new PendingReminder(matter, moment, why);
    }

    /** Whether the person has chosen its moment. */
    boolean isSnoozed() {
        return why == Why.SNOOZED;
    }
}
