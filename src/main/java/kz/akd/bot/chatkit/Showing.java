package kz.akd.bot.chatkit;

import java.util.Optional;
import kz.akd.bot.chatkit.Letter.Keyboard;
import kz.akd.bot.chatkit.Messenger.Undelivered;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a turn onto the person's phone: one living screen, edited in place when a button was tapped, sent anew below what
 * was typed; the screen left above loses its buttons (rule 1).
 */
@Component
final class Showing {

    private final Messenger messenger;
    private final Letters letters;
    private final Texts texts;

    Showing(Messenger messenger, Letters letters, Texts texts) {
        this.messenger = messenger;
        this.letters = letters;
        this.texts = texts;
    }

    Conversation show(Turn turn, Incoming incoming, Visitor visitor) throws Undelivered {
        if (incoming instanceof Incoming.Tapped tapped) {
            answerTap(tapped, turn.word().map(word -> texts.plain(word, visitor)), turn.alert());
        }
        if (turn.screen().isPresent()) {
            return screen(turn.screen().get(), turn.conversation(), incoming, visitor);
        }
        if (turn.word().isPresent() && !(incoming instanceof Incoming.Tapped)) {
            messenger.send(
                    visitor.id(), letters.write(Screen.saying(turn.word().get()).backHome(), visitor));
        }
        return turn.conversation();
    }

    /** Shows what goes on meanwhile, in place of the tapped or typed; what cannot be shown is not needed. */
    Conversation meanwhile(Turn turn, Incoming incoming, Visitor visitor) {
        try {
            return show(turn, incoming, visitor);
        } catch (Undelivered unseen) {
            return turn.conversation();
        }
    }

    /** How far some work is, on the living screen. */
    void progress(Screen screen, Conversation conversation, Visitor visitor) {
        var living = conversation.screen();
        if (living == null) {
            return;
        }
        try {
            messenger.replace(visitor.id(), living, letters.write(screen, visitor));
        } catch (Undelivered unseen) {
            // the next one shows more
        }
    }

    /** A word outside the conversation's course: over the chat for a tap, as a message otherwise. */
    void tell(Incoming incoming, Visitor visitor, Screen screen, Text word) throws Undelivered {
        if (incoming instanceof Incoming.Tapped tapped) {
            answerTap(tapped, Optional.of(texts.plain(word, visitor)), true);
        } else if (incoming instanceof Incoming.SharedTapped tapped) {
            messenger.answerTap(tapped.tapId(), texts.plain(word, visitor), true);
        } else {
            messenger.send(visitor.id(), letters.write(screen, visitor));
        }
    }

    private void answerTap(Incoming.Tapped tapped, Optional<String> word, boolean alert) throws Undelivered {
        messenger.answerTap(tapped.tapId(), word.orElse(null), alert);
    }

    private Conversation screen(Screen screen, Conversation conversation, Incoming incoming, Visitor visitor)
            throws Undelivered {
        var letter = letters.write(screen, visitor);
        boolean inPlace = letter.keyboard() == null && letter.attachment() == null && !conversation.keyboardOpen();
        if (inPlace && incoming instanceof Incoming.Tapped tapped) {
            if (messenger.replace(visitor.id(), tapped.message(), letter)) {
                return conversation.showing(tapped.message());
            }
            // below a picture that was tapped before: what came of that is the screen by now
            var living = conversation.screen();
            if (living != null && living > tapped.message() && messenger.replace(visitor.id(), living, letter)) {
                return conversation;
            }
        }
        if (conversation.keyboardOpen() && letter.keyboard() == null) {
            messenger.send(visitor.id(), putAway(visitor));
        }
        long message = messenger.send(visitor.id(), letter);
        takeButtonsAbove(visitor.id(), conversation.screen(), incoming);
        return conversation
                .withKeyboard(letter.keyboard() != null)
                .showing(letter.keys().isEmpty() ? null : message);
    }

    /** What stands above the new screen is no longer current. */
    private void takeButtonsAbove(PersonId person, @Nullable Long screen, Incoming incoming) throws Undelivered {
        if (incoming instanceof Incoming.Tapped tapped) {
            messenger.takeButtons(person, tapped.message());
        } else if (screen != null) {
            messenger.takeButtons(person, screen);
        }
    }

    private Letter putAway(Visitor visitor) {
        return new Letter(
                texts.html(Text.of("chatkit.keyboard.put-away"), visitor), java.util.List.of(), Keyboard.putAway());
    }
}
