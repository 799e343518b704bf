/** What people see and tap about events: screens, dialogs, commands. Decides nothing. */
@NullMarked
package kz.akd.bot.events.chat;

import org.jspecify.annotations.NullMarked;
