/** A year's events as a file: read and checked entry by entry, from spreadsheets and from others' calendars. */
@NullMarked
package kz.akd.bot.events.schedule;

import org.jspecify.annotations.NullMarked;
