package kz.akd.bot.chatkit.moments;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/** What makes "6" the morning's or the evening's. */
enum PartOfDay {
    AM,
    PM,
    MORNING,
    DAY,
    EVENING,
    NIGHT,
    NOON,
    MIDNIGHT;

    /** The hour of 24 that an hour said with this part means; empty where nobody says so: "18 утра". */
    OptionalInt hour(int said) {
        return switch (this) {
            case AM -> among(said, 1, 12, said % 12);
            case PM -> among(said, 1, 12, said % 12 + 12);
            case MORNING -> among(said, 0, 11, said);
            case DAY -> said < 10 ? among(said, 1, 6, said + 12) : among(said, 10, 18, said);
            case EVENING -> said < 12 ? among(said, 1, 11, said + 12) : among(said, 13, 23, said);
            case NIGHT -> night(said);
            case NOON -> among(said, 12, 12, 12);
            case MIDNIGHT -> among(said % 12, 0, 0, 0);
        };
    }

    /** The time that the word says alone. */
    Optional<LocalTime> alone() {
        return switch (this) {
            case NOON -> Optional.of(LocalTime.NOON);
            case MIDNIGHT -> Optional.of(LocalTime.MIDNIGHT);
            default -> Optional.empty();
        };
    }

    /** "12 ночи" is midnight, "3 ночи" before dawn, "11 ночи" before midnight. */
    private static OptionalInt night(int said) {
        if (said < 6) {
            return OptionalInt.of(said);
        } else if (said < 12) {
            return OptionalInt.of(said + 12);
        }
        return said == 12 ? OptionalInt.of(0) : among(said, 18, 23, said);
    }

    private static OptionalInt among(int said, int first, int last, int meant) {
        return said >= first && said <= last ? OptionalInt.of(meant) : OptionalInt.empty();
    }
}
