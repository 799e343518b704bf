/** What people see and tap about meetings and action items. Decides nothing. */
@NullMarked
package kz.akd.bot.meetings.chat;

import org.jspecify.annotations.NullMarked;
