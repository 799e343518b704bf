package kz.akd.bot.chatkit.conversation;

import java.util.Optional;
import kz.akd.bot.chatkit.LongTask;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;

/** The outcome of one update: the conversation as it goes on, what the person sees of it, and what is yet to be done. */
public record Turn(
        Conversation conversation,
        Optional<Screen> screen,
        Optional<Text> word,
        boolean alert,
        Optional<LongTask> work) {

    Turn(Conversation conversation, Optional<Screen> screen, Optional<Text> word, boolean alert) {
        this(conversation, screen, word, alert, Optional.empty());
    }

    static Turn shows(Conversation conversation, Screen screen) {
        return new Turn(conversation, Optional.of(screen), Optional.empty(), false);
    }

    Turn in(Conversation other) {
        return new Turn(other, screen, word, alert, work);
    }

    /** The same with a word above. */
    Turn after(Text above) {
        return new Turn(conversation, screen.map(shown -> shown.after(above)), word, alert, work);
    }

    static Turn says(Conversation conversation, Text word, boolean alert) {
        return new Turn(conversation, Optional.empty(), Optional.of(word), alert);
    }
}
