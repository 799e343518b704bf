package kz.akd.bot.nodes;

import java.time.Instant;

/** Something that goes out at its moment, and is held after an {@link Absence}. */
public interface Held {

    /** How much was due before a moment, and has not gone out. */
    long count(Instant before);

    /** Has it never go out. Done again, nothing changes. */
    void leaveOut(Instant before);
}
