package kz.akd.bot.reminders.own;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.Recipients;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.due.OptOuts;
import kz.akd.bot.reminders.due.ToldStore;
import kz.akd.bot.reminders.pile.PendingReminder;
import kz.akd.bot.reminders.pile.PendingReminder.Why;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.reminders.plan.Reminder;
import kz.akd.bot.reminders.plan.ReminderStore;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Service;

/** What people do with reminders that they got: put off, stop, want again. It concerns nobody but themselves. */
@Service
public class OwnReminders {

    /** Nothing planned lies further ahead. */
    private static final Duration REMEMBERED = Duration.ofDays(800);

    private final ReminderStore reminders;
    private final PendingReminderStore piles;
    private final ToldStore told;
    private final OptOuts refusals;
    private final Recipients recipients;
    private final Clock clock;

    public OwnReminders(
            ReminderStore reminders,
            PendingReminderStore piles,
            ToldStore told,
            OptOuts refusals,
            Recipients recipients,
            Clock clock) {
        this.reminders = reminders;
        this.piles = piles;
        this.told = told;
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
    public Optional<ReminderInfo> matter(String reminder) {
        return reminders.find(reminder).map(Reminder::matter);
    }

    /** When something put off would come; empty when it would be too late by then. */
    public Optional<Instant> putOff(Preferences wishes, ReminderInfo matter, Snooze snooze) {
        var now = clock.instant();
        var moment = snooze == Snooze.HOUR ? now.plus(Duration.ofHours(1)) : wishes.tomorrow(now);
        return Optional.of(wishes.afterPause(moment)).filter(matter.usefulUntil()::isAfter);
    }

    /**
     * Reminds somebody again later; empty when it would be too late by then. Asked twice, it comes once. Who wanted no more
     * reminders of the subject wants them again.
     */
    public Optional<Instant> snooze(PersonId person, ReminderInfo matter, Snooze snooze) {
        return wishes(person).flatMap(wishes -> putOff(wishes, matter, snooze)).map(moment -> {
            refusals.remove(person, matter.subject());
            piles.change(List.of(person), pile -> pile.putting(new PendingReminder(matter, moment, Why.SNOOZED)));
            return moment;
        });
    }

    /** Reminds somebody of a subject no more, as they said, or as it is settled for them. What waits of it is dropped. */
    public void stop(PersonId person, Subject subject) {
        refusals.add(person, subject, clock.instant().plus(REMEMBERED));
        piles.change(
                List.of(person), pile -> pile.without(matter -> matter.subject().equals(subject)));
    }

    /** Reminds somebody of a subject again. */
    public void resume(PersonId person, Subject subject) {
        refusals.remove(person, subject);
    }

    /**
     * What somebody was told in the same message as something, in the order in which it was told; but for what they want to
     * hear no more of.
     */
    public List<ReminderInfo> toldWith(PersonId person, String reminder) {
        var together = matters(told.with(person, reminder));
        var refused = refusals.among(together.stream()
                .map(matter -> OptOuts.idOf(person, matter.subject()))
                .toList());
        return together.stream()
                .filter(matter -> !refused.contains(OptOuts.idOf(person, matter.subject())))
                .toList();
    }

    private List<ReminderInfo> matters(List<String> ids) {
        var found = reminders.find(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(Reminder::matter)
                .toList();
    }

    public Optional<Preferences> wishes(PersonId person) {
        return Optional.ofNullable(recipients.of(List.of(person)).get(person));
    }

    public Map<String, Object> about(PersonId person) {
        var waits = piles.find(List.of(person)).values().stream()
                .flatMap(pile -> Stream.concat(
                        pile.pieces().stream().map(piece -> named(piece.matter()) + ", " + piece.due()),
                        pile.telling().stream()
                                .flatMap(message -> message.matters().stream()
                                        .map(matter -> named(matter) + ", " + message.due()))))
                .sorted()
                .toList();
        var together = matters(told.all(person)).stream()
                .map(OwnReminders::named)
                .sorted()
                .toList();
        var refused = refusals.subjectsOf(person).stream().sorted().toList();
        return waits.isEmpty() && together.isEmpty() && refused.isEmpty()
                ? Map.of()
                : Map.of(
                        "reminders put off",
                        waits,
                        "reminders told together",
                        together,
                        "no more reminders of",
                        refused);
    }

    private static String named(ReminderInfo matter) {
        return matter.subject() + ", " + matter.rule();
    }

    public void forget(PersonId person) {
        piles.forget(person);
        told.forget(person);
        refusals.forget(person);
    }
}
