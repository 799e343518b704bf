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
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a turn onto the person's phone: one living screen, edited in place when a button was tapped, sent anew below what
 * was typed; the screen left above loses its buttons (rule 1) as soon as nobody else waits for Telegram's pace. Until then
 * that is kept with the conversation, and taken up from there after a start or the end of another node.
 */
@Component
final class LivingScreen implements Sweep {

    private static final Duration LOOK = Duration.ofMinutes(1);

    private final ConversationStore store;
    private volatile boolean lookedUp;
    private final Messenger messenger;
    private final Letters letters;
    private final Texts texts;

    /** Whose keyboard was put away for an answer that has not gone out yet: it is not put away again with the next attempt. */
    private final Cache<PersonId, Boolean> putAway = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    LivingScreen(ConversationStore store, Messenger messenger, Letters letters, Texts texts) {
        this.store = store;
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

    /** What stands above the new screen is no longer current. */
    private void takeButtonsAbove(PersonId person, @Nullable Long screen, Incoming incoming) {
        var above = incoming instanceof Incoming.Tapped tapped ? Long.valueOf(tapped.message()) : screen;
        if (above != null) {
            messenger.takeButtons(person, above);
        }
    }

    /** The conversation as it is to be kept, with what is to be taken yet, by this node or by another that had it before. */
    Conversation leaving(Conversation conversation) {
        if (!store.hasNoted(conversation)) {
            takeLeft(conversation);
        }
        return conversation.leaving(messenger.withOldButtons(conversation.id().person()));
    }

    private void takeLeft(Conversation conversation) {
        conversation
                .above()
                .forEach(message -> messenger.takeButtonsLeft(conversation.id().person(), message));
    }

    @Override
    public String name() {
        return "old-buttons";
    }

    @Override
    public Duration every() {
        return LOOK;
    }

    /** Takes up what was left, once, and notes what is done. */
    @Override
    public void run() {
        if (!lookedUp) {
            lookedUp = true;
            store.untidy().forEach(this::takeLeft);
        }
        store.tidied(chat -> messenger.withOldButtons(chat.person()).isEmpty());
    }

    @EventListener
    void on(NodeLost lost) {
        lookedUp = false;
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
