/** What somebody is to do until when, and the reminders of it. */
@NullMarked
package kz.akd.bot.meetings.actions;

import org.jspecify.annotations.NullMarked;
