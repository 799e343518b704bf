package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What people are going to be reminded of. */
@Service
public class Reminders {

    private final ReminderStore store;
    private final Clock clock;

    Reminders(ReminderStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Plans the reminders of a subject in place of those it had. A rule whose moment has passed is left out: who hears
     * of a dinner at noon needs no "tomorrow" at noon.
     */
    public void plan(Subject subject, List<Rule> rules) {
        var now = clock.instant();
        cancel(subject);
        rules.stream()
                .filter(rule -> rule.due().isAfter(now))
                .map(rule -> Reminder.planned(subject, rule))
                .forEach(store::keep);
    }

    /** Forgets what was planned for a subject. */
    public void cancel(Subject subject) {
        store.forgetPlanned(subject);
    }

    /** The moment of the next reminder, if one is planned. */
    public Optional<Instant> next() {
        return store.next();
    }
}
