package kz.akd.bot.chatkit;

import java.util.Optional;

/** The outcome of one update: the conversation as it goes on, and what the person sees of it. */
record Turn(Conversation conversation, Optional<Screen> screen, Optional<Text> word, boolean alert) {

    static Turn shows(Conversation conversation, Screen screen) {
        return new Turn(conversation, Optional.of(screen), Optional.empty(), false);
    }

    static Turn says(Conversation conversation, Text word, boolean alert) {
        return new Turn(conversation, Optional.empty(), Optional.of(word), alert);
    }
}
