package kz.akd.bot.playground.world;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Messages sent by inline mode: the bot knows an id of theirs, and nothing else. */
public final class InlineMessages {

    public static final String ID = "inline_message_id";

    private InlineMessages() {}

    /** A message where it stands. */
    public record Sent(Chat chat, ObjectNode message) {}

    /** Under the world's lock; empty for an id that is none. */
    public static Optional<Sent> find(World world, String id) {
        return Stream.concat(world.chats().stream(), world.groups().stream())
                .flatMap(chat -> chat.messages.values().stream()
                        .filter(message -> id.equals(message.path(ID).asString("")))
                        .map(message -> new Sent(chat, message)))
                .findFirst();
    }

    /** A message as the bot is told of it. */
    public static ObjectNode told(ObjectNode message) {
        var told = message.deepCopy();
        told.remove(ID);
        return told;
    }
}
