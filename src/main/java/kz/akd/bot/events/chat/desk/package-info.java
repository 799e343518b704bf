/** The organisers' desk: drafts, people, who comes. */
@NullMarked
package kz.akd.bot.events.chat.desk;

import org.jspecify.annotations.NullMarked;
