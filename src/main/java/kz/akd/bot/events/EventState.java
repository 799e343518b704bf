package kz.akd.bot.events;

/** How far an event has come. */
public enum EventState {
    /** Seen by its organisers alone. */
    DRAFT,
    /** Seen and answered by its audience. */
    PUBLISHED,
    CANCELLED
}
