package kz.akd.bot.reminders;

import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;

/** What a feature knows of its subjects; asked at the due moment, and by its organisers. */
public interface ReminderSource {

    /** The kind of {@link Subject} this answers for. */
    String kind();

    /** Who is to be reminded, as things are now; closed by whoever asks. */
    Stream<PersonId> audience(String id, String rule);

    /** Whether somebody looks after any subjects of this kind. */
    default boolean looksAfterAny(PersonId officer) {
        return false;
    }

    /** Whether somebody looks after a subject, and may see and stop what goes out about it. */
    default boolean looksAfter(PersonId officer, String id) {
        return false;
    }

    /**
     * An officer stops a reminder of a subject: to be written to the audit log.
     *
     * @param occasion the same whenever the same reminder is stopped
     */
    default void stopped(PersonId officer, String id, ObjectId occasion) {}
}
