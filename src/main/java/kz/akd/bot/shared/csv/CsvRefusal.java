package kz.akd.bot.shared.csv;

/** Why a file is refused as a whole. */
public enum CsvRefusal {
    EMPTY,
    /** Larger than the value says, in megabytes. */
    TOO_LARGE,
    /** More rows than the value says. */
    TOO_MANY_ROWS,
    /** Something else than text, such as a spreadsheet's own format, or damaged. */
    NOT_TEXT,
    /** A column that is needed is missing; the value is the first line. */
    NO_COLUMN,
    /** Two columns mean the same; the value is the name of the second. */
    COLUMN_TWICE,
    /** A quotation mark is not closed, or closed too early; the value is the line on which that row begins. */
    BROKEN_QUOTES
}
