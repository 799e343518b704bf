package kz.akd.bot.chatkit.mail;

import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.letter.Outcome;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.PersonId;
import org.springframework.stereotype.Component;

/** Corrects and takes back messages that mail has become. Done again, nothing changes. */
@Component
public final class SentMessages {

    private final Messenger messenger;
    private final Letters letters;
    private final Visitors visitors;

    SentMessages(Messenger messenger, Letters letters, Visitors visitors) {
        this.messenger = messenger;
        this.letters = letters;
        this.visitors = visitors;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Telegram does not let it be done, as the message is too old or gone. */
        REFUSED,
        /** The server is away; the same may succeed a little later. */
        LATER
    }

    /** Puts other words in the place of a message's; a picture above them stays. */
    public Outcome correct(PersonId to, long message, Screen screen) {
        var letter = letters.write(screen, visitors.meet(to, null));
        return outcome(() -> messenger.replace(to, message, letter));
    }

    public Outcome takeBack(PersonId from, long message) {
        return outcome(() -> messenger.remove(from, message));
    }

    private interface Deed {
        boolean done() throws Undelivered;
    }

    private static Outcome outcome(Deed deed) {
        try {
            return deed.done() ? Outcome.DONE : Outcome.REFUSED;
        } catch (Undelivered undelivered) {
            return undelivered.passing() ? Outcome.LATER : Outcome.REFUSED;
        }
    }
}
