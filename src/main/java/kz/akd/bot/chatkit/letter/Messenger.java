package kz.akd.bot.chatkit.letter;

import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Unreachable;
import org.jspecify.annotations.Nullable;

/** Carries replies to a person's phone at once, and says what became of them. */
public interface Messenger {

    /** Sends a new message; answers its id. */
    long send(PersonId to, Letter letter) throws Undelivered;

    /** Puts a letter in place of a message, or its words below a picture that stays; false when that message can no longer be changed. */
    boolean replace(PersonId to, long message, Letter letter) throws Undelivered;

    /** Takes a message away, wherever it can be; false when it is too old for that. One that is gone needs none taken. */
    boolean remove(PersonId to, long message) throws Undelivered;

    /** Takes the buttons from a message that is no longer current, when there is nothing better to do. */
    void takeButtons(PersonId from, long message);

    /** The same of one that was kept as not done yet, unless it is done or the message has become current since. */
    void takeButtonsLeft(PersonId from, long message);

    /** The messages of somebody from which the buttons are still to be taken. */
    List<Long> withOldButtons(PersonId person);

    /** Answers a tap, with a word or silently; false where the phone does not wait for it, or not any more. */
    boolean answerTap(String tapId, @Nullable String word, boolean alert) throws Undelivered;

    /** Sets the list of commands a person's phone shows. */
    void listCommands(PersonId to, List<CommandLine> commands) throws Undelivered;

    /** Sets the list of commands that phones show to strangers, for a language. */
    void listCommands(Language language, List<CommandLine> commands) throws Undelivered;

    /** A command and what it is for. */
    record CommandLine(String command, String description) {}

    /** A letter did not reach the person. */
    final class Undelivered extends Exception {

        private static final long serialVersionUID = 1L;
        private final Reason reason;
        private final @Nullable Unreachable unreachable;

        /** Why. */
        public enum Reason {
            /** The server or the way to it is down, or asks to wait: the same may succeed a little later. */
            PASSING,
            REFUSED
        }

        public Undelivered(String words, Reason reason) {
            super(words);
            this.reason = reason;
            this.unreachable = null;
        }

        /** The person has blocked the bot or is gone, so that nothing else reaches them. */
        public Undelivered(String words, Unreachable why) {
            super(words);
            this.reason = Reason.REFUSED;
            this.unreachable = why;
        }

        public boolean passing() {
            return reason == Reason.PASSING;
        }

        /** Why nothing else reaches the person either; empty where this one message alone failed. */
        public Optional<Unreachable> unreachable() {
            return Optional.ofNullable(unreachable);
        }
    }
}
