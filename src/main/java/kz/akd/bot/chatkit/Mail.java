package kz.akd.bot.chatkit;

import java.time.Instant;
import kz.akd.bot.shared.PersonId;

/**
 * A message that the recipient did not just ask for: a notice, a reminder, an announcement.
 *
 * @param key unique for the fact and the recipient: mail posted twice under one key goes out once
 * @param notBefore the earliest moment to send it
 */
public record Mail(String key, PersonId to, Lane lane, Instant notBefore, Screen screen) {

    /** What goes first when much is waiting. */
    public enum Lane {
        NOTICE,
        ANNOUNCEMENT
    }

    /** A notice to be sent at once. */
    public static Mail notice(String key, PersonId to, Screen screen) {
        return new Mail(key, to, Lane.NOTICE, Instant.EPOCH, screen);
    }
}
