package kz.akd.bot.shared.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import kz.akd.bot.shared.csv.Encodings;

/** What there is in a file that somebody has sent as a calendar. */
public sealed interface CalendarContents {

    int MOST_BYTES = 1024 * 1024;

    /** In all, each repetition counted. */
    int MOST_ENTRIES = 500;

    /** Repetitions of one entry. */
    int MOST_REPETITIONS = 100;

    /** Each entry is either among those found, once for each repetition, or among the faults. */
    public record Read(List<FoundEntry> entries, List<EntryFault> faults) implements CalendarContents {
        public Read {
            entries = List.copyOf(entries);
            faults = List.copyOf(faults);
        }
    }

    record Refused(Refusal reason) implements CalendarContents {}

    /** Why a file is refused as a whole. */
    enum Refusal {
        TOO_LARGE,
        NOT_A_CALENDAR,
        /** A calendar without a single entry. */
        EMPTY,
        TOO_MANY_ENTRIES
    }

    /**
     * Reads a file. What repeats is found from a moment on and for a bit more than a year.
     *
     * @param usual the zone of times for which the file names none
     */
    static CalendarContents read(byte[] content, ZoneId usual, Instant from) {
        if (content.length > MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE);
        }
        return Encodings.decode(content)
                .map(text -> CalendarReader.read(text, usual, from))
                .orElseGet(() -> new Refused(Refusal.NOT_A_CALENDAR));
    }

    default <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
        return this instanceof Read found ? read.apply(found) : refused.apply((Refused) this);
    }
}
