/** Meetings, as their secretary keeps them. */
@NullMarked
package kz.akd.bot.meetings.chat.secretary;

import org.jspecify.annotations.NullMarked;
