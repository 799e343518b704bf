package kz.akd.bot.reminders;

import java.util.stream.Stream;
import kz.akd.bot.shared.PersonId;

/** What a feature knows of its subjects; asked at the due moment. */
public interface ReminderSource {

    /** The kind of {@link Subject} this answers for. */
    String kind();

    /** Who is to be reminded, as things are now; closed by whoever asks. */
    Stream<PersonId> audience(String id, String rule);
}
