package kz.akd.bot.shared.csv;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** What there is in a text that should be a table under a line of names. */
public sealed interface CsvFile {

    /**
     * A table; its rows were handed out.
     *
     * @param columns how those are called that are known
     * @param ignored the names of columns that nobody knows, fit to be shown
     */
    public record Read(List<RowsFile.Column> columns, List<String> ignored) implements CsvFile {
        public Read {
            columns = List.copyOf(columns);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * No such table, or too much of one.
     *
     * @param value what the reason says, fit to be shown
     */
    record Refused(CsvRefusal reason, String value) implements CsvFile {
        public Refused {
            value = CellText.excerpt(value);
        }
    }

    /**
     * Reads a table with any of the usual separators.
     *
     * @param columns the words by which columns are called
     * @param needed columns that may not be missing
     * @param most how many rows are accepted
     * @param each is handed every row that isn't blank, also before a row further below makes the file refused
     */
    static <C, R extends Enum<R>> CsvFile read(
            String text, Vocabulary<C> columns, Set<C> needed, int most, Consumer<Row<C, R>> each) {
        var records = Records.of(text, columns);
        try {
            var first = records.next();
            if (first.isEmpty()) {
                return new Refused(CsvRefusal.EMPTY, "");
            }
            var header = new Header<>(first, columns);
            if (!needed.stream().allMatch(header::has)) {
                return new Refused(CsvRefusal.NO_COLUMN, String.join(", ", first));
            }
            return header.twice().isPresent()
                    ? new Refused(CsvRefusal.COLUMN_TWICE, header.twice().get())
                    : rows(records, header, most, each);
        } catch (UncheckedIOException broken) {
            return new Refused(CsvRefusal.BROKEN_QUOTES, Integer.toString(records.line()));
        }
    }

    private static <C, R extends Enum<R>> CsvFile rows(
            Records records, Header<C> header, int most, Consumer<Row<C, R>> each) {
        int count = 0;
        for (var cells = records.next(); !cells.isEmpty(); cells = records.next()) {
            if (++count > most) {
                return new Refused(CsvRefusal.TOO_MANY_ROWS, Integer.toString(most));
            }
            each.accept(new Row<>(records.line(), header, cells));
        }
        return new Read(header.understood(), header.ignored());
    }

    default <T> T fold(Function<Read, T> read, Function<Refused, T> refused) {
        return this instanceof Read table ? read.apply(table) : refused.apply((Refused) this);
    }
}
