package kz.akd.bot.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a text one after another, without the blank ones; throws an UncheckedIOException at broken quotes. */
final class Records {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line;
    private int above;

    /** Excel's own first line, by which a file names its separator. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\A\\ufeff?\"?sep=([,;|\\t])\"?[,;\\t]*(?:\\r\\n|\\n|\\r)");

    /** With the separator that the text names, or by which most columns are known. */
    static Records of(String text, Vocabulary<?> columns) {
        var named = NAMED.matcher(text);
        if (named.find()) {
            var records =
                    new Records(text.substring(named.end()), named.group(1).charAt(0));
            records.above = 1;
            return records;
        }
        return new Records(text, Separator.of(text, columns).character());
    }

    /** Strict about quotation marks: a stray one would swallow the rows up to the next. */
    Records(String text, char separator) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try {
            parser = CSVParser.parse(text, format);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        records = parser.iterator();
    }

    /** The cells of the next record as their author wrote them; none at the end. */
    List<String> next() {
        while (hasNext()) {
            var cells = records.next().stream().map(SafeCells::bare).toList();
            if (!cells.stream().allMatch(cell -> CellText.line(cell).isEmpty())) {
                return cells;
            }
        }
        return List.of();
    }

    /** The parser counts to where it has read, and reads a record when asked whether there is one. */
    private boolean hasNext() {
        line = parser.getCurrentLineNumber() + 1;
        return records.hasNext();
    }

    /** Where the record that was read last begins, from 1. */
    int line() {
        return Math.toIntExact(line) + above;
    }
}
