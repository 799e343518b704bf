/** Decisions and the votes they were taken by. */
@NullMarked
package kz.akd.bot.meetings.vote;

import org.jspecify.annotations.NullMarked;
