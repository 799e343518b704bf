/** Events as entries of calendars, and their reminders. */
@NullMarked
package kz.akd.bot.events.calendar;

import org.jspecify.annotations.NullMarked;
