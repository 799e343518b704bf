/** An event's details, one by one. */
@NullMarked
package kz.akd.bot.events.chat.edit;

import org.jspecify.annotations.NullMarked;
