package kz.akd.bot.chatkit.mail;

import java.time.Instant;
import java.util.Locale;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.shared.PersonId;

/**
 * A message that the recipient did not just ask for: a notice, a reminder, an announcement. In their quiet hours it comes
 * without a sound, unless it has to be read before these end.
 *
 * @param key unique for the fact and the recipient: mail posted twice under one key goes out once
 * @param notBefore the earliest moment to send it
 * @param readBy when it is too late to read it
 * @param helpsUntil when its buttons help no more and are taken away; {@link Instant#MAX} for never
 */
public record Mail(
        String key, PersonId to, Lane lane, Instant notBefore, Screen screen, Instant readBy, Instant helpsUntil) {

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

        public String collection() {
            return "outbox_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One that may be read whenever the recipient is up. */
    public Mail(String key, PersonId to, Lane lane, Instant notBefore, Screen screen) {
        this(key, to, lane, notBefore, screen, Instant.MAX, Instant.MAX);
    }

    /** A notice to be sent at once. */
    public static Mail notice(String key, PersonId to, Screen screen) {
        return new Mail(key, to, Lane.NOTICE, Instant.EPOCH, screen);
    }

    /** One copy of a broadcast, to be sent when no notice waits. */
    public static Mail announcement(String key, PersonId to, Screen screen) {
        return new Mail(key, to, Lane.ANNOUNCEMENT, Instant.EPOCH, screen);
    }

    /** The same, of no use after a moment: may wake somebody whose night ends later. */
    public Mail readBy(Instant moment) {
        return new Mail(key, to, lane, notBefore, screen, moment, helpsUntil);
    }

    /** The same, whose buttons are of no use after a moment. */
    public Mail helpingUntil(Instant moment) {
        return new Mail(key, to, lane, notBefore, screen, readBy, moment);
    }

    /** The same, with its sound at any hour. */
    public Mail urgent() {
        return readBy(Instant.EPOCH);
    }
}
