/** What people see and tap about proposals. Decides nothing. */
@NullMarked
package kz.akd.bot.proposals.chat;

import org.jspecify.annotations.NullMarked;
