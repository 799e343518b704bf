package kz.akd.bot.events.schedule;

import kz.akd.bot.shared.csv.CellText;

/**
 * An event that is not taken, for the first reason found.
 *
 * @param line the line of the table on which it begins, or its number in the calendar, from 1
 * @param value what is at fault, fit to be shown
 */
public record ScheduleFault(int line, Reason reason, String value) {

    public ScheduleFault {
        value = CellText.excerpt(value);
    }

    /** Why it is not. */
    public enum Reason {
        /** There are more cells than the header has, mostly because of a separator within a text. */
        TOO_MANY_CELLS,
        NO_TITLE,
        TOO_LONG,
        NO_START,
        NOT_A_MOMENT,
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
}
