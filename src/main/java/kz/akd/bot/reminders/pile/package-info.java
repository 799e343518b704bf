/** What waits to be told to one person, as one document. */
@NullMarked
package kz.akd.bot.reminders.pile;

import org.jspecify.annotations.NullMarked;
