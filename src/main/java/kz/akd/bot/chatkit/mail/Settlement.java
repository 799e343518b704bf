package kz.akd.bot.chatkit.mail;

import org.jspecify.annotations.Nullable;

/**
 * That a piece of mail needs no more attempts.
 *
 * @param failure why it was given up; null when it was sent
 * @param unreachable whether nothing else reaches the recipient either
 * @param message the id of the message that it became; null when it became none
 */
public record Settlement(
        Outgoing mail,
        @Nullable String failure,
        boolean unreachable,
        @Nullable Long message) {

    public static Settlement sent(Outgoing mail, long message) {
        return new Settlement(mail, null, false, message);
    }

    public static Settlement failed(Outgoing mail, String failure, boolean unreachable) {
        return new Settlement(mail, failure, unreachable, null);
    }
}
