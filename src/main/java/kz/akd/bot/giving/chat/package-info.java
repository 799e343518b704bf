/** What people see and tap about giving. Decides nothing. */
@NullMarked
package kz.akd.bot.giving.chat;

import org.jspecify.annotations.NullMarked;
