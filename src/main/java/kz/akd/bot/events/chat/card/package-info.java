/** The card of an event, for its guests and for who organises it. */
@NullMarked
package kz.akd.bot.events.chat.card;

import org.jspecify.annotations.NullMarked;
