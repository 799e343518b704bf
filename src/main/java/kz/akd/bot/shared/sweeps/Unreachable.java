package kz.akd.bot.shared.sweeps;

/** Why no message reaches somebody. Whoever does anything with the bot is reached again. */
public enum Unreachable {
    /** They blocked the bot. */
    BLOCKED,
    /** A bot may not write first, and they have never started it. */
    NEVER_STARTED,
    /** Their account is deleted: nobody will come back to it. */
    DELETED
}
