/** What people see and tap after an event. Decides nothing. */
@NullMarked
package kz.akd.bot.events.afterwards.chat;

import org.jspecify.annotations.NullMarked;
