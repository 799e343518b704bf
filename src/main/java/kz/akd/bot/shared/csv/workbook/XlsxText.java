package kz.akd.bot.shared.csv.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook as a table of commas, each row on the line of its number. */
public final class XlsxText {

    /** Far more than any list of the association; a small file may unpack to gigabytes. */
    private static final int MOST_UNPACKED = 64 << 20;

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final int BLOCK = 1 << 16;

    /** A number that is a day or a time: its format has a year, or hours, outside of quoted words and of colours. */
    private static final Pattern OF_DAYS = Pattern.compile("y|d|h", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private XlsxText() {}

    public static boolean isWorkbook(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Empty when it is something else, damaged, or too large. */
    public static Optional<String> read(byte[] content) {
        try {
            return unpacksToTooMuch(content) ? Optional.empty() : Optional.of(firstSheet(content));
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    private static boolean unpacksToTooMuch(byte[] content) throws IOException {
        long unpacked = 0;
        var block = new byte[BLOCK];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var packed = zip.getInputStream(entry)) {
                    for (int read = packed.read(block); read >= 0; read = packed.read(block)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static String firstSheet(byte[] content) throws IOException {
        var text = new StringBuilder();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                var rows = book.getFirstSheet().openStream()) {
            int line = 1;
            for (var found = rows.iterator(); found.hasNext() && line <= MOST_ROWS; line++) {
                var row = found.next();
                for (; line < Math.min(row.getRowNum(), MOST_ROWS); line++) {
                    text.append('\n');
                }
                text.append(line(row)).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
                .mapToObj(row::getOptionalCell)
                .map(cell -> cell.map(XlsxText::written).orElse(""))
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    /** What stands in a cell, on one line: a row of a workbook is a row however its cells are broken. */
    private static String written(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell)
                    ? cell.asDate().toString().replace("T00:00", "").replace('T', ' ')
                    : cell.asNumber().toPlainString();
        }
        return cell.getText().replaceAll("\\R", " ").strip();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && !format.toLowerCase(Locale.ROOT).startsWith("general")
                && OF_DAYS.matcher(QUOTED.matcher(format).replaceAll("")).find();
    }
}
