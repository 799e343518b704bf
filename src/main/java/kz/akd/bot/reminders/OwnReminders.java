package kz.akd.bot.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.reminders.Waiting.Why;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What people do with reminders that they got: put off, stop, want again. It concerns nobody but themselves. */
@Service
public class OwnReminders {

    /** Nothing planned lies further ahead. */
    private static final Duration REMEMBERED = Duration.ofDays(800);

    private final ReminderStore reminders;
    private final WaitingStore waiting;
    private final Refusals refusals;
    private final Recipients recipients;
    private final Clock clock;

    OwnReminders(ReminderStore reminders, WaitingStore waiting, Refusals refusals, Recipients recipients, Clock clock) {
        this.reminders = reminders;
        this.waiting = waiting;
        this.refusals = refusals;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** How far something is put off. */
    public enum Snooze {
        HOUR,
        TOMORROW
    }

    /** What it was about; empty when it is long over, or never was. */
    public Optional<Matter> matter(String reminder) {
        return reminders.find(reminder).map(Reminder::matter);
    }

    /** When something put off would come; empty when it would be too late by then. */
    public Optional<Instant> putOff(Wishes wishes, Matter matter, Snooze snooze) {
        var now = clock.instant();
        var moment = snooze == Snooze.HOUR ? now.plus(Duration.ofHours(1)) : wishes.tomorrow(now);
        return Optional.of(wishes.afterPause(moment)).filter(matter.usefulUntil()::isAfter);
    }

    /**
     * Reminds somebody again later; empty when it would be too late by then. Asked twice, it comes once. Who wanted no more
     * reminders of the subject wants them again.
     */
    public Optional<Instant> snooze(PersonId person, Matter matter, Snooze snooze) {
        return wishes(person).flatMap(wishes -> putOff(wishes, matter, snooze)).map(moment -> {
            refusals.remove(person, matter.subject());
            waiting.put(Waiting.of(person, matter, moment, Why.SNOOZED));
            return moment;
        });
    }

    /** Reminds somebody of a subject no more. */
    public void stop(PersonId person, Subject subject) {
        refusals.add(person, subject, clock.instant().plus(REMEMBERED));
        waiting.drop(person, subject);
    }

    /** Reminds somebody of a subject again. */
    public void resume(PersonId person, Subject subject) {
        refusals.remove(person, subject);
    }

    /** What somebody was told in the same message as something, in the order in which it was told. */
    public List<Matter> toldWith(PersonId person, String reminder) {
        return waiting.bundleOf(Waiting.idOf(reminder, person)).stream()
                .map(Waiting::matter)
                .toList();
    }

    public Optional<Wishes> wishes(PersonId person) {
        return Optional.ofNullable(recipients.of(List.of(person)).get(person));
    }

    Map<String, Object> about(PersonId person) {
        var waits = waiting.of(person).stream()
                .map(one -> one.matter().subject() + ", " + one.matter().rule() + ", " + one.due() + ", " + one.state())
                .sorted()
                .toList();
        var refused = refusals.subjectsOf(person).stream().sorted().toList();
        return waits.isEmpty() && refused.isEmpty()
                ? Map.of()
                : Map.of("reminders put off", waits, "no more reminders of", refused);
    }

    void forget(PersonId person) {
        waiting.forget(person);
        refusals.forget(person);
    }
}
