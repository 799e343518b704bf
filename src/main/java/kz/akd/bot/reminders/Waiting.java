package kz.akd.bot.reminders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something that somebody is to be told later than others. */
record Waiting(Matter matter, Instant due, Why why) {

    Waiting {
        due = due.truncatedTo(ChronoUnit.MILLIS);
    }

    enum Why {
        /** They sleep, or want to hear nothing for a while. */
        RESTING,
        /** The bot was away when it was due. */
        LATE,
        /** They asked for it. */
        SNOOZED,
        /** Something was broken. */
        FAULT
    }

    Waiting till(Instant moment) {
        return new Waiting(matter, moment, why);
    }

    /** Whether the person has chosen its moment. */
    boolean isSnoozed() {
        return why == Why.SNOOZED;
    }
}
