/** What people see and tap about tournaments: screens, dialogs, commands, pictures. Decides nothing. */
@NullMarked
package kz.akd.bot.tournaments.chat;

import org.jspecify.annotations.NullMarked;
