package kz.akd.bot.chatkit.text;

import java.time.Instant;
import java.time.LocalDate;

/** A day, as an argument of a {@link Text}, where it is told otherwise than a {@link LocalDate} is. */
public record Day(LocalDate date, Told told) {

    /** How it is told. */
    public enum Told {
        /** With its year at any rate, as it stands on what is kept for long. */
        DATED,
        /** Today and tomorrow are called so as well: only in what is read at once. */
        NEAR
    }

    /** The day on which something expires. */
    public static Day ofExpiry(LocalDate date) {
        return new Day(date, Told.DATED);
    }

    public static Day ofExpiry(Instant moment, Visitor reader) {
        return ofExpiry(LocalDate.ofInstant(moment, reader.zone()));
    }

    /** As whoever is reminded of it reads it: "tomorrow, Fri 18 December". */
    public static Day soon(LocalDate date) {
        return new Day(date, Told.NEAR);
    }
}
