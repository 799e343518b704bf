package kz.akd.bot.chatkit;

import java.util.Optional;
import kz.akd.bot.shared.PersonId;

/** What a person did in their private chat with the bot. Its toString shows nothing of what people wrote. */
public sealed interface Incoming {

    Origin origin();

    default PersonId from() {
        return origin().from();
    }

    /**
     * What all have in common.
     *
     * @param update the id of the update it came with; the same update may come again
     * @param languageTag the IETF tag of the person's Telegram, empty when unknown
     */
    record Origin(long update, PersonId from, Optional<String> languageTag) {}

    /** A message of the person, which stands below all screens shown so far. */
    sealed interface Message extends Incoming {}

    /** Typed words, or a command. */
    record Words(Origin origin, String text) implements Message {
        @Override
        public String toString() {
            return "Words of update " + origin.update();
        }
    }

    /** A contact card; {@code ownerId} is the Telegram user it belongs to, 0 when it belongs to none. */
    record Contact(Origin origin, String phone, long ownerId) implements Message {
        public boolean isOwn() {
            return ownerId == origin.from().value();
        }

        @Override
        public String toString() {
            return "Contact of update " + origin.update();
        }
    }

    /** A document, or a picture in its largest size. */
    record File(Origin origin, SentFile file, boolean picture) implements Message {
        @Override
        public String toString() {
            return "File of update " + origin.update();
        }
    }

    /** A message of a kind that nothing here takes: a sticker, a voice message, a poll… */
    record Other(Origin origin) implements Message {}

    /** A tapped button under a message of the bot. */
    record Tapped(Origin origin, String tapId, long message, String data) implements Incoming {}

    /** The person blocked the bot, or let it in again. */
    record Reach(Origin origin, boolean reachable) implements Incoming {}
}
