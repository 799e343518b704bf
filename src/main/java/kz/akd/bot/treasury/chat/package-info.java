/** What people see and tap about dues and the fund: screens, dialogs, commands. Decides nothing. */
@NullMarked
package kz.akd.bot.treasury.chat;

import org.jspecify.annotations.NullMarked;
