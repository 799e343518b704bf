package kz.akd.bot.chatkit.mail;

import org.jspecify.annotations.Nullable;

/**
 * What has become of a piece of mail.
 *
 * @param message the id of the message that it became; null when it became none, or nobody knows any more
 * @param why in Telegram's own words, where it failed; else empty
 */
public record Fate(State state, String why, @Nullable Long message) {

    static final Fate WAITING = new Fate(State.WAITING, "", null);
    static final Fate BLOCKED = new Fate(State.BLOCKED, "", null);

    /** How far it is. */
    public enum State {
        /** It is yet to be sent, or is under way. */
        WAITING,
        DELIVERED,
        /** Nothing reaches the recipient. */
        BLOCKED,
        FAILED
    }

    static Fate failed(String why) {
        return new Fate(State.FAILED, why, null);
    }

    static Fate delivered(@Nullable Long message) {
        return new Fate(State.DELIVERED, "", message);
    }
}
