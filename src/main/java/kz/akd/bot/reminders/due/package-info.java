/** What is due: whom it concerns, who hears now and who later. */
@NullMarked
package kz.akd.bot.reminders.due;

import org.jspecify.annotations.NullMarked;
