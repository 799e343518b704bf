package kz.akd.bot.events.afterwards;

import kz.akd.bot.events.Event;

/** What became of somebody's opinion. */
public sealed interface Rated {

    record Noted(Event event, Afterword afterword, Opinion opinion) implements Rated {}

    /** Only members give opinions. */
    record NotAMember() implements Rated {}

    /** They were not there, as far as is known. */
    record NotThere() implements Rated {}

    /** The time for opinions is over, or has not begun. */
    record NotNow() implements Rated {}

    /** They give stars before words. */
    record StarsFirst() implements Rated {}

    record Gone() implements Rated {}
}
