package kz.akd.bot.chatkit.conversation;

import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.letter.Letters;
import kz.akd.bot.chatkit.letter.Messenger;
import kz.akd.bot.chatkit.letter.Messenger.Undelivered;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.shared.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings screens up to date that show something which goes on by itself, on the phones of those who look at them: the
 * screens that were shown by {@link Answer.Shown#watching}, until the person goes on to something else.
 */
@Component
public final class LiveScreens {

    private static final Logger log = LoggerFactory.getLogger(LiveScreens.class);

    private final ConversationStore conversations;
    private final Visitors visitors;
    private final Letters letters;
    private final Messenger messenger;

    LiveScreens(ConversationStore conversations, Visitors visitors, Letters letters, Messenger messenger) {
        this.conversations = conversations;
        this.visitors = visitors;
        this.letters = letters;
        this.messenger = messenger;
    }

    /** What the screen of one person alone goes on showing, such as their place in a waiting list. */
    public static String own(String subject, PersonId person) {
        return subject + " of " + person;
    }

    /**
     * Shows how something stands now. At most once a second or two, as phones are written to no faster.
     *
     * @param screen what a visitor may see of it; empty for nothing
     */
    public void refresh(String subject, Function<Visitor, Optional<Screen>> screen) {
        for (var conversation : conversations.watching(subject)) {
            try {
                refresh(conversation, screen);
            } catch (Undelivered unseen) {
                log.debug("A screen is brought up to date later: {}", unseen.getMessage());
            } catch (RuntimeException fault) {
                log.warn("A screen is not brought up to date", fault);
            }
        }
    }

    private void refresh(Conversation conversation, Function<Visitor, Optional<Screen>> screen) throws Undelivered {
        var message = conversation.screen();
        var visitor = visitors.find(conversation.id().person());
        if (message == null || visitor.isEmpty()) {
            return;
        }
        var shown = screen.apply(visitor.get());
        if (shown.isPresent()) {
            messenger.replace(visitor.get().id(), message, letters.write(shown.get(), visitor.get()));
        }
    }
}
