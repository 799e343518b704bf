/** The year's schedule as a file, sent and previewed. Decides nothing. */
@NullMarked
package kz.akd.bot.events.schedule.chat;

import org.jspecify.annotations.NullMarked;
