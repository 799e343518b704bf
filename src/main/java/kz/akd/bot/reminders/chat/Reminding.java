package kz.akd.bot.reminders.chat;

import java.util.Map;
import java.util.Optional;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.reminders.ReminderSource;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;

/** A feature's words for its reminders. */
public interface Reminding extends ReminderSource {

    /**
     * What to tell some people, as things are now. Those who are not to be told, or no longer, are left out: whoever declined
     * since, or all when it is cancelled.
     *
     * @param to the people with the language that each reads
     */
    Map<PersonId, Note> notes(Map<PersonId, Language> to, String id, String rule);

    /** What a subject is called, for those who look after it. */
    Optional<Text> title(String id, Language reader);

    /** Where those who look after a subject do so. */
    Tap desk(String id);
}
