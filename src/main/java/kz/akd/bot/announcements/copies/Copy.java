package kz.akd.bot.announcements.copies;

import java.time.Instant;
import kz.akd.bot.announcements.AnnouncementId;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person's copy of an announcement: what became of it is kept for each of those it goes to, and counted from that.
 *
 * @param why why it failed or was left out; null else
 * @param attempt the number of times it was begun anew after it had failed
 * @param at when its state became what it is
 * @param version the number of corrections that it shows
 * @param read when the person said that they have read it
 */
@Document("announcement_copies")
public record Copy(
        @Id String id,
        AnnouncementId announcement,
        PersonId person,
        State state,
        @Nullable String why,
        int attempt,
        int version,
        Instant at,
        @Nullable Instant read) {

    /** How far it is. */
    public enum State {
        PENDING,
        /** In the outbox, or under way. */
        POSTED,
        DELIVERED,
        /** Nothing reaches the person. */
        BLOCKED,
        FAILED,
        /** Delivered, and taken back. */
        WITHDRAWN,
        /** Delivered, and cannot be taken back. */
        KEPT,
        /** Not sent, as the person left or did not want to hear. */
        SKIPPED
    }

    /** Why a copy is not sent. */
    public enum Skipped {
        /** No member any more. */
        LEFT,
        /** They want to hear nothing new for now, or nothing of this topic. */
        PAUSED
    }

    static Copy of(AnnouncementId announcement, PersonId person, Instant now) {
        return new Copy(id(announcement, person), announcement, person, State.PENDING, null, 0, 0, now, null);
    }

    static String id(AnnouncementId announcement, PersonId person) {
        return announcement + ":" + person;
    }

    /** Under which it is posted: once for each attempt. */
    public String key() {
        return "announcement:" + id + ":" + attempt;
    }

    Copy ofPerson(PersonId other) {
        return new Copy(id(announcement, other), announcement, other, state, why, attempt, version, at, read);
    }
}
