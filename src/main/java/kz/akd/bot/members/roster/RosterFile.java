package kz.akd.bot.members.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.akd.bot.members.Units;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.Encodings;

/** What there is in a file that an organiser has sent as a roster. */
public sealed interface RosterFile {

    int MOST_BYTES = 1024 * 1024;
    int MOST_ROWS = 5_000;

    /** For names, cities and each group, in characters as people count them. */
    int LONGEST_TEXT = 100;

    /** No membership is older than this. */
    LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /**
     * A roster; each row that isn't blank is either among the rows or among the faults.
     *
     * @param ignored the names of columns that nobody knows, fit to be shown
     */
    record Read(List<RosterRow> rows, List<Fault> faults, List<String> ignored) implements RosterFile {
        public Read {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * No roster, or too much of one.
     *
     * @param value what the reason says, fit to be shown
     */
    record Refused(Refusal reason, String value) implements RosterFile {
        public Refused {
            value = CellText.excerpt(value);
        }
    }

    /** Why a file is refused as a whole. */
    enum Refusal {
        EMPTY,
        /** Larger than the value says, in bytes. */
        TOO_LARGE,
        /** More rows than the value says. */
        TOO_MANY_ROWS,
        /** Something else than text, such as a spreadsheet's own format, or damaged. */
        NOT_TEXT,
        /** The value is the first line. */
        NO_FULL_NAME,
        /** Two columns mean the same; the value is the name of the second. */
        COLUMN_TWICE,
        /** A quotation mark is not closed, or closed too early; the value is the line on which that row begins. */
        BROKEN_QUOTES
    }

    /** Reads a file in any of the usual encodings and with any of the usual separators. */
    static RosterFile read(byte[] content, Units units) {
        if (content.length > MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE, Integer.toString(MOST_BYTES));
        }
        return Encodings.decode(content)
                .map(text -> RosterReader.read(text, units))
                .orElseGet(() -> new Refused(Refusal.NOT_TEXT, ""));
    }

    default <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
        return this instanceof Read roster ? read.apply(roster) : refused.apply((Refused) this);
    }
}
