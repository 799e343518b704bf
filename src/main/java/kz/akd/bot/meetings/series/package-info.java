/** Meetings that are made by a rule. */
@NullMarked
package kz.akd.bot.meetings.series;

import org.jspecify.annotations.NullMarked;
