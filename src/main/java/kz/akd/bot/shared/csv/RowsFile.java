package kz.akd.bot.shared.csv;

import java.util.List;
import java.util.function.Function;

/** What there is in a file of which rows are to be taken in. */
public sealed interface RowsFile<R, F extends Enum<F>> {

    int MOST_MEGABYTES = 1;
    int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /**
     * Rows; each that isn't blank is either among the rows or among the faults.
     *
     * @param remarks what was taken otherwise than it is written, in rows that are taken
     * @param columns how the names of columns were understood
     * @param ignored the names of columns that nobody knows, fit to be shown
     */
    public record Read<R, F extends Enum<F>>(
            List<R> rows,
            List<RowFault<F>> faults,
            List<RowFault<F>> remarks,
            List<Column> columns,
            List<String> ignored)
            implements RowsFile<R, F> {
        public Read {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
            columns = List.copyOf(columns);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * No such file, or too much of one.
     *
     * @param value what the reason says, fit to be shown
     */
    record Refused<R, F extends Enum<F>>(CsvRefusal reason, String value) implements RowsFile<R, F> {
        public Refused {
            value = CellText.excerpt(value);
        }
    }

    /**
     * How a column was understood.
     *
     * @param written its name in the file, fit to be shown
     * @param meant its name in files that we write
     */
    record Column(String written, String meant) {}

    /** Reads a file in any of the usual encodings, if it is text and not too large. */
    static <R, F extends Enum<F>> RowsFile<R, F> of(byte[] content, Function<String, RowsFile<R, F>> reading) {
        if (content.length > MOST_BYTES) {
            return new Refused<>(CsvRefusal.TOO_LARGE, Integer.toString(MOST_MEGABYTES));
        }
        return Encodings.decode(content).map(reading).orElseGet(() -> new Refused<>(CsvRefusal.NOT_TEXT, ""));
    }

    default <T> T fold(Function<Read<R, F>, T> read, Function<Refused<R, F>, T> refused) {
        return this instanceof Read<R, F> rows ? read.apply(rows) : refused.apply((Refused<R, F>) this);
    }
}
