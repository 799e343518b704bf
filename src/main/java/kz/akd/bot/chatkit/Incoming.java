package kz.akd.bot.chatkit;

import java.util.Optional;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.SentFile;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a person did with the bot. Its toString shows nothing of what people wrote. */
public sealed interface Incoming {

    Origin origin();

    default PersonId from() {
        return origin().from();
    }

    /** The chat whose turn it is: that in which it was done, or the person's own. */
    default ChatId chat() {
        return ChatId.of(from());
    }

    /**
     * What all have in common.
     *
     * @param update the id of the update it came with; the same update may come again
     * @param languageTag the IETF tag of the person's Telegram, empty when unknown
     * @param name what the person is called in Telegram; empty for nothing
     */
    record Origin(long update, PersonId from, Optional<String> languageTag, String name) {

        /** Of somebody whose name does not matter. */
        public Origin(long update, PersonId from, Optional<String> languageTag) {
            this(update, from, languageTag, "");
        }

        @Override
        public String toString() {
            return "Origin of update " + update;
        }
    }

    /** A message of the person, which stands below all screens shown so far. */
    sealed interface Message extends Incoming {}

    /** Typed words, or a command. */
    record Words(Origin origin, Formatted said) implements Message {

        /** Without any formatting. */
        public Words(Origin origin, String text) {
            this(origin, Formatted.plain(text));
        }

        public String text() {
            return said.words();
        }

        @Override
        public String toString() {
            return "Words of update " + origin.update();
        }
    }

    /**
     * A contact card.
     *
     * @param ownerId the Telegram user it belongs to, 0 when it belongs to none, or is a file card alone
     * @param passedOn whether it was forwarded, so that its number is that of the day on which it was first sent
     */
    record Contact(Origin origin, String phone, long ownerId, boolean passedOn) implements Message {
        public boolean isOwn() {
            return ownerId == origin.from().value();
        }

        @Override
        public String toString() {
            return "Contact of update " + origin.update();
        }
    }

    /**
     * A document, a video, or a picture in its largest size, with the words below it.
     *
     * @param album which others came with it, each as a message of its own; null where it came alone
     */
    record File(
            Origin origin,
            SentFile file,
            Attachment.Kind kind,
            Formatted caption,
            @Nullable String album) implements Message {
        public boolean isPicture() {
            return kind == Attachment.Kind.PICTURE;
        }

        @Override
        public String toString() {
            return "File of update " + origin.update();
        }
    }

    /** A message was changed that had been answered before. */
    record Edited(Origin origin) implements Message {}

    /** A point on the map: their own, one they chose, or that of a place. */
    record Located(Origin origin, double latitude, double longitude) implements Message {
        @Override
        public String toString() {
            return "Location of update " + origin.update();
        }
    }

    /** A message of a kind that nothing here takes: a sticker, a voice message, a poll… */
    record Other(Origin origin) implements Message {}

    /** A tapped button under a message of the bot. */
    record Tapped(Origin origin, String tapId, long message, String data) implements Incoming {}

    /** The person blocked the bot, or let it in again. */
    record Reach(Origin origin, boolean reachable) implements Incoming {}

    /** What others look on at. No form and no screen of anybody's has a part in it. */
    sealed interface Public extends Incoming {}

    /** A tapped button under a shared card. Its turn is in the tapper's own chat: a busy group holds nobody up. */
    record SharedTapped(Origin origin, String tapId, CardPlace place, String data) implements Public {}

    /** A card that was chosen from the list; known only where the bot is told of it (BotFather, /setinlinefeedback). */
    record Chosen(Origin origin, String result, CardPlace place) implements Public {}

    /** A command in a group. */
    record GroupCommand(Origin origin, GroupPlace at, long message, String text) implements Public {
        @Override
        public ChatId chat() {
            return at.group();
        }

        @Override
        public String toString() {
            return "GroupCommand of update " + origin.update();
        }
    }

    /** The bot came into a group, or had to leave it. */
    record GroupPresence(Origin origin, ChatId group, boolean present) implements Public {
        @Override
        public ChatId chat() {
            return group;
        }
    }

    /** A group has become a supergroup, with an id of its own. */
    record GroupMoved(Origin origin, ChatId group) implements Public {
        @Override
        public ChatId chat() {
            return group;
        }
    }

    /** Words after the bot's name, in any chat. Answered at once or not at all: the next letter makes another one. */
    record Query(Origin origin, String queryId, String words, String offset) implements Incoming {
        @Override
        public String toString() {
            return "Query of update " + origin.update();
        }
    }
}
