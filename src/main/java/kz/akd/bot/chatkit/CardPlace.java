package kz.akd.bot.chatkit;

import java.util.Optional;

/** Where a shared card stands: a message sent by inline mode, in a chat that we do not know, or one in a group. */
public sealed interface CardPlace {

    /** Unique among all places. */
    String key();

    /** Sent by inline mode. */
    record Inline(String id) implements CardPlace {
        @Override
        public String key() {
            return "i" + id;
        }
    }

    /** Sent by the bot into a group. */
    record InGroup(ChatId group, long message) implements CardPlace {
        @Override
        public String key() {
            return "g" + group + "/" + message;
        }
    }

    static CardPlace ofKey(String key) {
        if (key.startsWith("i")) {
            return new Inline(key.substring(1));
        }
        var parts = key.substring(1).split("/", 2);
        return new InGroup(new ChatId(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
    }

    /** The group, if it is one that we know. */
    default Optional<ChatId> groupKnown() {
        return this instanceof InGroup there ? Optional.of(there.group()) : Optional.empty();
    }
}
