package kz.akd.bot.shared.calendar;

/**
 * An entry that is not taken.
 *
 * @param number the place of the entry in the file, from 1
 * @param title what it is called there; may be blank
 */
public record EntryFault(int number, Reason reason, String title) {

    /** Why it is not. */
    public enum Reason {
        NO_TITLE,
        /** It has no beginning, or none that can be read. */
        NO_START,
        /** Its time is in a zone that neither the file nor anybody else knows. */
        UNKNOWN_ZONE,
        /** It is no more. */
        CANCELLED,
        /** It repeats more often than daily, or more often than {@link CalendarContents#MOST_REPETITIONS} in a year. */
        TOO_OFTEN,
        /** It repeats, but not any more. */
        OVER
    }

    @Override
    public String toString() {
        return "EntryFault " + reason + " of " + number;
    }
}
