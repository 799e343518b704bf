package kz.akd.bot.chatkit;

import java.time.Instant;
import java.util.Locale;
import kz.akd.bot.shared.PersonId;

/**
 * A message that the recipient did not just ask for: a notice, a reminder, an announcement.
 *
 * @param key unique for the fact and the recipient: mail posted twice under one key goes out once
 * @param notBefore the earliest moment to send it
 */
public record Mail(String key, PersonId to, Lane lane, Instant notBefore, Screen screen) {

    public Mail {
        if (screen.attachment().filter(file -> !file.isMailable()).isPresent()) {
            throw new IllegalArgumentException(
                    "mail does not carry a " + screen.attachment().get());
        }
    }

    /** What goes first when much is waiting. */
    public enum Lane {
        /** Notices and reminders. */
        NOTICE,
        /** What organisers broadcast. */
        ANNOUNCEMENT;

        String collection() {
            return "outbox_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A notice to be sent at once. */
    public static Mail notice(String key, PersonId to, Screen screen) {
        return new Mail(key, to, Lane.NOTICE, Instant.EPOCH, screen);
    }

    /** One copy of a broadcast, to be sent when no notice waits. */
    public static Mail announcement(String key, PersonId to, Screen screen) {
        return new Mail(key, to, Lane.ANNOUNCEMENT, Instant.EPOCH, screen);
    }
}
