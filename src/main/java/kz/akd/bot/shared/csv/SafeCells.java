package kz.akd.bot.shared.csv;

import java.util.regex.Pattern;

/**
 * Cells that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. Spreadsheets set to
 * another separator than the file's begin cells in the middle of ours, so it also stands after whatever may end one.
 */
public final class SafeCells {

    /** The last four are full-width, which spreadsheets of East Asia take for the same. */
    private static final String FORMULA = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";

    private static final String BEGINNING = "(?:^|(?<=[,;|\\t\\r\\n]))";

    /** One apostrophe more than there are, so that text which has its own is told apart. */
    private static final Pattern UNGUARDED = Pattern.compile(BEGINNING + "(?='*" + FORMULA + ")");

    private static final Pattern GUARDED = Pattern.compile(BEGINNING + "'(?='*" + FORMULA + ")");

    private SafeCells() {}

    /** The text as it may stand in a file. */
    public static String guard(String text) {
        return UNGUARDED.matcher(text).replaceAll("'");
    }

    /** The text that was guarded; other text is left as it is. */
    public static String bare(String cell) {
        return GUARDED.matcher(cell).replaceAll("");
    }
}
