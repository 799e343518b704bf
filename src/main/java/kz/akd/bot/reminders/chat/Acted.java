package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.Text;

/** What became of an action's tap. */
public sealed interface Acted {

    /** It is done, or was done before; the words say what. */
    static Acted done(Text words) {
        return new Done(words, false);
    }

    /** The same where the person is to be reminded of the subject no more. */
    static Acted settled(Text words) {
        return new Done(words, true);
    }

    /** It cannot be done; the words, at most 200 characters, say why and what helps. */
    static Acted refused(Text words) {
        return new Refused(words);
    }

    /** The subject is over, was called off or concerns them no more. */
    static Acted gone() {
        return new Gone();
    }

    /** It is done. */
    record Done(Text words, boolean settled) implements Acted {}

    /** It is not done. */
    record Refused(Text words) implements Acted {}

    /** There is nothing to do any more. */
    record Gone() implements Acted {}
}
