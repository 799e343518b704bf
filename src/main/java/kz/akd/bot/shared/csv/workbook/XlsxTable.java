package kz.akd.bot.shared.csv.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A table as a workbook. Its cells are text or numbers, never formulas, so that words stand there as they are. */
public final class XlsxTable {

    private static final String PROGRAM = "AKD bot";

    /** Of the format itself. */
    private static final int LONGEST_CELL = 32_767;

    private XlsxTable() {}

    /**
     * The bytes of the file.
     *
     * @param sheet what the sheet is called; shortened and without the signs that may not stand there
     * @param rows strings and numbers
     */
    public static byte[] write(String sheet, List<String> header, List<List<Object>> rows) {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, PROGRAM, "1.0")) {
            var page = book.newWorksheet(name(sheet));
            for (int column = 0; column < header.size(); column++) {
                page.value(0, column, header.get(column));
                page.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    var cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        page.value(row + 1, column, number);
                    } else {
                        page.value(row + 1, column, fit(cell.toString()));
                    }
                }
            }
            page.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** XML has no place for some characters. */
    private static String fit(String words) {
        var kept = new StringBuilder();
        words.codePoints()
                .filter(character -> character == '\n' || !Character.isISOControl(character))
                .filter(character ->
                        Character.getType(character) != Character.SURROGATE && (character & 0xfffe) != 0xfffe)
                .forEach(kept::appendCodePoint);
        return kept.substring(0, Math.min(kept.length(), LONGEST_CELL));
    }

    private static String name(String sheet) {
        var name = fit(sheet).replaceAll("[\\[\\]:*?/\\\\'\\n]", " ").strip();
        return name.isEmpty()
                ? "1"
                : name.substring(0, Math.min(name.length(), 31)).strip();
    }
}
