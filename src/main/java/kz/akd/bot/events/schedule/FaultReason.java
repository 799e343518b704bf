package kz.akd.bot.events.schedule;

/** Why an event of a schedule is not taken, or is taken otherwise than it is written. */
public enum FaultReason {
    /** There are more cells than the header has, mostly because of a separator within a text. */
    TOO_MANY_CELLS,
    NO_TITLE,
    TOO_LONG,
    NO_START,
    NOT_A_MOMENT,
    /** The clocks of its place are put forward past that time; a calendar's is taken all the same. */
    SKIPPED,
    /** It begins before now. */
    PAST,
    /** It ends before it begins, or is answered after that. */
    OUT_OF_ORDER,
    UNKNOWN_ZONE,
    NO_PLACE,
    NOT_A_LINK,
    NOT_A_NUMBER,
    UNKNOWN_CATEGORY,
    UNKNOWN_AUDIENCE,
    /** An officer of groups plans for these groups alone. */
    NOT_YOURS,
    /** One above has the same title and beginning. */
    TWICE,
    /** It has days and no time. */
    WHOLE_DAY,
    CANCELLED,
    TOO_OFTEN,
    OVER
}
