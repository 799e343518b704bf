package kz.akd.bot.reminders.chat;

import java.util.Optional;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;

/** What became of an action's tap. */
public sealed interface Acted {

    /** It is done, or was done before; the words, at most 200 characters, say what. */
    static Done done(Text words) {
        return new Done(words, false, Optional.empty());
    }

    /** The same where the person is to be reminded of the subject no more. */
    static Done settled(Text words) {
        return new Done(words, true, Optional.empty());
    }

    /** It cannot be done; the words, at most 200 characters, say why and what helps. */
    static Acted refused(Text words) {
        return new Refused(words);
    }

    /** The subject is over, was called off or concerns them no more. */
    static Acted gone() {
        return new Gone();
    }

    /**
     * It is done.
     *
     * @param alone what is shown where the reminder had come by itself; the words are, where there is nothing else
     */
    record Done(Text words, boolean settled, Optional<Screen> alone) implements Acted {

        public Done showing(Screen screen) {
            return new Done(words, settled, Optional.of(screen));
        }
    }

    /** It is not done. */
    record Refused(Text words) implements Acted {}

    /** There is nothing to do any more. */
    record Gone() implements Acted {}
}
