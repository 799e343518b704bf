package kz.akd.bot.shared.csv;

/**
 * A row that is not taken, for the first reason found. Private: its toString does not show the value.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param value what is at fault, fit to be shown: one line, shortened
 */
public record RowFault<R extends Enum<R>>(int line, R reason, String value) {

    public RowFault {
        value = CellText.excerpt(value);
    }

    @Override
    public String toString() {
        return "RowFault " + reason + " on line " + line;
    }
}
