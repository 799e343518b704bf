/** The door, as officers and guests see it. Decides nothing. */
@NullMarked
package kz.akd.bot.events.door.chat;

import org.jspecify.annotations.NullMarked;
