/** Meetings and action items, as members see them. */
@NullMarked
package kz.akd.bot.meetings.chat.meeting;

import org.jspecify.annotations.NullMarked;
