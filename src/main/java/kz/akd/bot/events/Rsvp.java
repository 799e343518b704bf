package kz.akd.bot.events;

/** A member's answer to an invitation. */
public enum Rsvp {
    GOING,
    REMOTE,
    MAYBE,
    DECLINED
}
