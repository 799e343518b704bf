/** What people see and tap about members: screens, dialogs, commands. Decides nothing. */
@NullMarked
package kz.akd.bot.members.chat;

import org.jspecify.annotations.NullMarked;
