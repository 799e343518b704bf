package kz.akd.bot.members.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.akd.bot.members.Units;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.Encodings;
import kz.akd.bot.shared.csv.RowFault;

/** What there is in a file that an organiser has sent as a roster. */
public sealed interface RosterFile {

    int MOST_MEGABYTES = 1;
    int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    int MOST_ROWS = 5_000;

    /** For names, cities and each group, in characters as people count them. */
    int LONGEST_TEXT = 100;

    /** No membership is older than this. */
    LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /**
     * A roster; each row that isn't blank is either among the rows or among the faults.
     *
     * @param ignored the names of columns that nobody knows, fit to be shown
     * @param completed how phone numbers without their country's code were understood
     */
    record Read(
            List<RosterRow> rows,
            List<RowFault<FaultReason>> faults,
            List<String> ignored,
            List<CompletedNumber> completed)
            implements RosterFile {
        public Read {
            completed = List.copyOf(completed);
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
    record Refused(CsvRefusal reason, String value) implements RosterFile {
        public Refused {
            value = CellText.excerpt(value);
        }
    }

    /** Reads a file in any of the usual encodings and with any of the usual separators. */
    static RosterFile read(byte[] content, Units units) {
        if (content.length > MOST_BYTES) {
            return new Refused(CsvRefusal.TOO_LARGE, Integer.toString(MOST_MEGABYTES));
        }
        return Encodings.decode(content)
                .map(text -> RosterReader.read(text, units))
                .orElseGet(() -> new Refused(CsvRefusal.NOT_TEXT, ""));
    }

    default <R> R fold(Function<Read, R> read, Function<Refused, R> refused) {
        return this instanceof Read roster ? read.apply(roster) : refused.apply((Refused) this);
    }
}
