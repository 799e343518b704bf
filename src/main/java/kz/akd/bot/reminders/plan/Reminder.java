package kz.akd.bot.reminders.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import kz.akd.bot.reminders.Calendar;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.Urgency;
import kz.akd.bot.shared.Sha256;
import kz.akd.bot.shared.sweeps.Setback;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reminder that is planned, as it is kept.
 *
 * @param id short enough for a button, and the same for the same subject, rule and moment
 * @param keptUrgency null for the usual one
 * @param taker the node that goes through its audience, as long as that node lives
 * @param setback that it could not be brought to all whom it concerns; null when that has not happened
 */
@Document("reminders")
public record Reminder(
        @Id String id,
        Subject subject,
        String rule,
        Instant due,
        Instant usefulUntil,
        @Nullable Urgency keptUrgency,
        @Nullable String topic,
        @Nullable Calendar calendar,
        State state,
        @Nullable String taker,
        @Nullable Setback setback) {

    private static final int ID_BYTES = 12;

    public enum State {
        PLANNED,
        DONE,
        /** Its time passed while nobody was there to send it. */
        MISSED,
        /** An organiser does not want it to go out. */
        STOPPED
    }

    static Reminder planned(Subject subject, Rule rule) {
        return new Reminder(
                idOf(subject, rule.name(), rule.due()),
                subject,
                rule.name(),
                rule.due(),
                rule.usefulUntil(),
                rule.urgency(),
                rule.topic(),
                rule.calendar(),
                State.PLANNED,
                null,
                null);
    }

    private static String idOf(Subject subject, String rule, Instant due) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest(subject + ":" + rule + "@" + due.getEpochSecond()));
    }

    private static byte[] digest(String words) {
        return Arrays.copyOf(Sha256.of(words), ID_BYTES);
    }

    /** Names what is done to this one, where names of deeds are needed. */
    public ObjectId occasion() {
        return new ObjectId(digest(id));
    }

    public ReminderInfo matter() {
        return new ReminderInfo(
                id, subject, rule, usefulUntil, keptUrgency == null ? Urgency.USUAL : keptUrgency, topic);
    }

    /** The same at its next moment on the calendar, if it comes again. */
    public Optional<Reminder> next(Instant now) {
        return Optional.ofNullable(calendar).map(again -> {
            var rule = again.rule(this.rule, due.isAfter(now) ? due : now);
            return planned(
                    subject, new Rule(rule.name(), rule.due(), rule.usefulUntil(), matter().urgency(), topic, again));
        });
    }

    Reminder over(State outcome) {
        return new Reminder(id, subject, rule, due, usefulUntil, keptUrgency, topic, calendar, outcome, null, null);
    }

    boolean isFor(Rule other) {
        return rule.equals(other.name()) && due.getEpochSecond() == other.due().getEpochSecond();
    }
}
