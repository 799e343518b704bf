package kz.akd.bot.reminders;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reminder that is planned, as it is kept.
 *
 * @param due when to look at it next: its moment, or the end of the quiet hours of those it waits for
 */
@Document("reminders")
record Reminder(@Id String id, Subject subject, String rule, Instant due, Instant usefulUntil, State state) {

    enum State {
        PLANNED,
        DONE,
        /** Its time passed while nobody was there to send it. */
        MISSED
    }

    static Reminder planned(Subject subject, Rule rule) {
        return new Reminder(
                subject + ":" + rule.name(), subject, rule.name(), rule.due(), rule.usefulUntil(), State.PLANNED);
    }

    Reminder at(Instant later) {
        return new Reminder(id, subject, rule, later, usefulUntil, State.PLANNED);
    }

    Reminder ended(State end) {
        return new Reminder(id, subject, rule, due, usefulUntil, end);
    }
}
