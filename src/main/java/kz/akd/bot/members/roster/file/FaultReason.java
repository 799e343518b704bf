package kz.akd.bot.members.roster.file;

/** Why a row is not taken, or is taken otherwise than it is written. */
public enum FaultReason {
    /** There are more cells than the header has, mostly because of a separator within a text. */
    TOO_MANY_CELLS,
    /** A cell goes over several lines, mostly because of a quotation mark that isn't closed. */
    LINE_BREAK,
    NO_NAME,
    NOT_A_NAME,
    /** Longer than {@link RosterFile#LONGEST_TEXT} characters. */
    TOO_LONG,
    NOT_A_PHONE,
    /** It is taken: a number without its country's code, and what it was understood as. */
    COMPLETED_PHONE,
    /** As 7,70112E+10: a spreadsheet has shortened it, and its last digits are lost. */
    SHORTENED_PHONE,
    /** Question marks stand where letters were: the file was saved in an encoding that does not have them. */
    LETTERS_LOST,
    UNKNOWN_KIND,
    /** Honorary members are made by the council alone. */
    HONORARY,
    UNKNOWN_UNIT,
    NOT_AN_EMAIL,
    UNKNOWN_LANGUAGE,
    NOT_A_DATE,
    /** Before {@link RosterFile#EARLIEST}. */
    TOO_EARLY,
    /** A row above has the same phone, or the same name and unit; the value is the name. */
    TWICE
}
