package kz.akd.bot.reminders.chat;

import java.util.Map;
import java.util.Optional;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
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

    /**
     * Does what the button of an action says. It may be tapped twice, late, and by whoever was told once: what they may is
     * decided here, as things are now, and what is done already is answered as when it was done.
     *
     * @param visitor who is no guest and not shut out
     */
    default Acted act(Visitor visitor, String id, String rule, String action) {
        return Acted.gone();
    }

    /** What a subject is called, for those who look after it. */
    Optional<Text> title(String id, Language reader);

    /** Where those who look after a subject do so. */
    Tap desk(String id);
}
