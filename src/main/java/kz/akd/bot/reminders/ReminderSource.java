package kz.akd.bot.reminders;

import java.util.Collection;
import kz.akd.bot.shared.PersonId;

/** What a feature knows of its reminders; asked at the due moment. */
public interface ReminderSource {

    /** The kind of {@link Subject} this answers for. */
    String kind();

    /** Who is to be reminded, as things are now. */
    Collection<PersonId> audience(String id);

    /** Reminds one person. The same reminder may come again, and must then do nothing. */
    void remind(PersonId person, String id, String rule);
}
