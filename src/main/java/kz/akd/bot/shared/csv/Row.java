package kz.akd.bot.shared.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row by their columns, and the first fault found with them. */
public final class Row<C, R extends Enum<R>> {

    private final int line;
    private final Header<C> header;
    private final List<String> cells;
    private @Nullable RowFault<R> fault;

    Row(int line, Header<C> header, List<String> cells) {
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** Where it begins in the file, from 1. */
    public int line() {
        return line;
    }

    /** A cell as its author wrote it; empty where the row has none. */
    public String written(C column) {
        return header.cell(cells, column);
    }

    /** A cell as one line, fit to keep; empty where nothing can be seen. */
    public String line(C column) {
        return CellText.line(written(column));
    }

    /** The first text under no column, mostly because of a separator within another. */
    public Optional<String> beyond() {
        return header.beyond(cells);
    }

    /** What a cell means; nothing where it is empty, or blamed for the given reason because it means nothing. */
    public <T> Optional<T> value(C column, R otherwise, Function<String, Optional<T>> reading) {
        var written = line(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var value = reading.apply(written);
        if (value.isEmpty()) {
            blame(otherwise, written);
        }
        return value;
    }

    /** Finds fault with the row; only the first one found counts. */
    public void blame(R reason, String value) {
        if (fault == null) {
            fault = new RowFault<>(line, reason, value);
        }
    }

    public Optional<RowFault<R>> fault() {
        return Optional.ofNullable(fault);
    }
}
