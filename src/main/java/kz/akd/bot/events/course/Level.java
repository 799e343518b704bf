package kz.akd.bot.events.course;

/** What one has to know to take part, by the Common European Framework of Reference for Languages. */
public enum Level {
    ANY,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
