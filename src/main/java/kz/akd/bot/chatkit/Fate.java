package kz.akd.bot.chatkit;

/**
 * What has become of a piece of mail.
 *
 * @param why in Telegram's own words, where it failed; else empty
 */
public record Fate(State state, String why) {

    static final Fate WAITING = new Fate(State.WAITING, "");
    static final Fate DELIVERED = new Fate(State.DELIVERED, "");
    static final Fate BLOCKED = new Fate(State.BLOCKED, "");

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
        return new Fate(State.FAILED, why);
    }
}
