package kz.akd.bot.chatkit;

import org.jspecify.annotations.Nullable;

/**
 * That a piece of mail needs no more attempts.
 *
 * @param failure why it was given up; null when it was sent
 */
public record Settlement(Outgoing mail, @Nullable String failure) {

    public static Settlement sent(Outgoing mail) {
        return new Settlement(mail, null);
    }
}
