package kz.akd.bot.reminders.pile;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.Urgency;
import kz.akd.bot.reminders.pile.PendingReminder.Why;
import kz.akd.bot.shared.sweeps.Setback;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a pile is kept. Written by hand: a hundred thousand of them are read and written twice in a morning, which is a third
 * of its time where each field is looked up by its name in the class.
 */
final class PendingReminderDocument {

    static final String COLLECTION = "reminders_piles";
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String DUE = "due";
    static final String TAKER = "taker";
    static final String PIECES = "pieces";
    static final String SUBJECT = "pieces.matter.subject.";
    static final String KIND = "kind";

    private PendingReminderDocument() {}

    static Document write(PendingReminders pile) {
        return new Document(ID, pile.person())
                .append(DUE, Date.from(pile.due()))
                .append(
                        PIECES,
                        pile.pieces().stream()
                                .map(PendingReminderDocument::write)
                                .toList())
                .append(
                        "telling",
                        pile.telling().stream()
                                .map(PendingReminderDocument::write)
                                .toList())
                .append(TAKER, pile.taker())
                .append("wished", pile.wished() == null ? null : Date.from(pile.wished()))
                .append(VERSION, pile.version());
    }

    private static Document write(PendingReminder piece) {
        return new Document("matter", write(piece.matter()))
                .append(DUE, Date.from(piece.due()))
                .append("why", piece.why().name());
    }

    private static Document write(Message message) {
        var setback = message.setback();
        return new Document("key", message.key())
                .append(DUE, Date.from(message.due()))
                .append("failures", setback == null ? null : setback.failures())
                .append("reason", setback == null ? null : setback.reason())
                .append(
                        "matters",
                        message.matters().stream()
                                .map(PendingReminderDocument::write)
                                .toList());
    }

    private static Document write(ReminderInfo matter) {
        var subject = matter.subject();
        return new Document("reminder", matter.reminder())
                .append("subject", new Document(ID, subject.id()).append(KIND, subject.kind()))
                .append("rule", matter.rule())
                .append("usefulUntil", Date.from(matter.usefulUntil()))
                .append("urgency", matter.urgency().name())
                .append("topic", matter.topic());
    }

    static PendingReminders read(Document pile) {
        return new PendingReminders(
                pile.getLong(ID),
                moment(pile, DUE),
                pile.getList(PIECES, Document.class).stream()
                        .map(PendingReminderDocument::piece)
                        .toList(),
                pile.getList("telling", Document.class).stream()
                        .map(PendingReminderDocument::message)
                        .toList(),
                pile.getString(TAKER),
                optional(pile, "wished"),
                pile.getLong(VERSION));
    }

    private static PendingReminder piece(Document piece) {
        return new PendingReminder(
                matter(piece.get("matter", Document.class)), moment(piece, DUE), Why.valueOf(piece.getString("why")));
    }

    private static Message message(Document message) {
        return new Message(
                message.getString("key"),
                moment(message, DUE),
                message.getList("matters", Document.class).stream()
                        .map(PendingReminderDocument::matter)
                        .toList(),
                setback(message));
    }

    static @Nullable Setback setback(Document message) {
        var failures = message.getInteger("failures");
        return failures == null
                ? null
                : new Setback(
                        failures, moment(message, DUE), Objects.requireNonNull(message.getString("reason"), "reason"));
    }

    private static ReminderInfo matter(Document matter) {
        var subject = matter.get("subject", Document.class);
        return new ReminderInfo(
                matter.getString("reminder"),
                new Subject(subject.getString(KIND), subject.getString(ID)),
                matter.getString("rule"),
                moment(matter, "usefulUntil"),
                Urgency.valueOf(matter.getString("urgency")),
                matter.getString("topic"));
    }

    private static Instant moment(Document document, String field) {
        return Objects.requireNonNull(optional(document, field), field);
    }

    private static @Nullable Instant optional(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
