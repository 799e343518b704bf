package kz.akd.bot.chatkit.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.letter.Letter.Keyboard;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts a turn onto the person's phone: one living screen, edited in place when a button was tapped, sent anew below what
 * was typed; the screen left above loses its buttons (rule 1).
 */
@Component
final class LivingScreen {

    private static final Logger log = LoggerFactory.getLogger(LivingScreen.class);

    private final Messenger messenger;
    private final Letters letters;
    private final Texts texts;

    /** Whose keyboard was put away for an answer that has not gone out yet: it is not put away again with the next attempt. */
    private final Cache<PersonId, Boolean> putAway = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    LivingScreen(Messenger messenger, Letters letters, Texts texts) {
        this.messenger = messenger;
        this.letters = letters;
        this.texts = texts;
    }

    Conversation show(Turn turn, Incoming incoming, Visitor visitor) throws Undelivered {
        // what cannot be written is a fault that the tap is yet to be answered with
        var letter = turn.screen().map(screen -> letters.write(screen, visitor));
        if (incoming instanceof Incoming.Tapped tapped && !isAnswered(tapped, turn, visitor)) {
            return tooLate(turn, tapped, visitor);
        } else if (letter.isPresent()) {
            return put(letter.get(), turn.conversation(), incoming, visitor);
        }
        if (turn.word().isPresent() && !(incoming instanceof Incoming.Tapped)) {
            say(turn.word().get(), visitor);
        }
        return turn.conversation();
    }

    private boolean isAnswered(Incoming.Tapped tapped, Turn turn, Visitor visitor) throws Undelivered {
        var word = turn.word().map(said -> texts.plain(said, visitor)).orElse(null);
        return messenger.answerTap(tapped.tapId(), word, turn.alert());
    }

    /** The phone waits for the tap no more: what would have stood over the chat for a moment is written into it. */
    private Conversation tooLate(Turn turn, Incoming.Tapped tapped, Visitor visitor) throws Undelivered {
        var whole = turn.word().map(turn::after).orElse(turn);
        if (whole.screen().isPresent()) {
            return put(letters.write(whole.screen().get(), visitor), turn.conversation(), tapped, visitor);
        } else if (turn.word().isPresent()) {
            say(turn.word().get(), visitor);
        }
        return turn.conversation();
    }

    private void say(Text word, Visitor visitor) throws Undelivered {
        send(Screen.saying(word).backHome(), visitor);
    }

    /** A message outside the conversation's course. */
    void send(Screen screen, Visitor visitor) throws Undelivered {
        messenger.send(visitor.id(), letters.write(screen, visitor));
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

    /** A word outside the conversation's course: over the chat for a tap that still waits, as a message otherwise. */
    void tell(Incoming incoming, Visitor visitor, Screen screen, Text word) throws Undelivered {
        if (incoming instanceof Incoming.SharedTapped tapped) {
            messenger.answerTap(tapped.tapId(), texts.plain(word, visitor), true);
        } else if (!(incoming instanceof Incoming.Tapped tapped)
                || !messenger.answerTap(tapped.tapId(), texts.plain(word, visitor), true)) {
            send(screen, visitor);
        }
    }

    private Conversation put(Letter letter, Conversation conversation, Incoming incoming, Visitor visitor)
            throws Undelivered {
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
            putKeyboardAway(visitor);
        }
        long message = messenger.send(visitor.id(), letter);
        putAway.invalidate(visitor.id());
        takeButtonsAbove(visitor.id(), conversation.screen(), incoming);
        return conversation
                .withKeyboard(letter.keyboard() != null)
                .showing(letter.keys().isEmpty() ? null : message);
    }

    /**
     * What stands above the new screen is no longer current. That is only tidying: where it fails, old buttons lie about
     * until somebody taps one, but what was sent is not sent again.
     */
    private void takeButtonsAbove(PersonId person, @Nullable Long screen, Incoming incoming) {
        var above = incoming instanceof Incoming.Tapped tapped ? Long.valueOf(tapped.message()) : screen;
        if (above == null) {
            return;
        }
        try {
            messenger.takeButtons(person, above);
        } catch (Undelivered untidy) {
            log.info("Old buttons stay: {}", untidy.getMessage());
        }
    }

    private void putKeyboardAway(Visitor visitor) throws Undelivered {
        if (putAway.getIfPresent(visitor.id()) != null) {
            return;
        }
        var word = texts.html(Text.of("chatkit.keyboard.put-away"), visitor);
        messenger.send(visitor.id(), new Letter(word, List.of(), Keyboard.putAway()));
        putAway.put(visitor.id(), true);
    }
}
