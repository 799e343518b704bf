package kz.akd.bot.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a CSV file: commas, CRLF, UTF-8 with the mark by which Excel knows it, and no formulas. */
public final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvTable() {}

    /** The bytes of the file; each row has a cell for each of the header's. */
    public static byte[] write(List<String> header, Iterable<List<String>> rows) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            print(printer, header);
            for (var row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under a header of " + header.size());
                }
                print(printer, row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(SafeCells::guard));
    }
}
