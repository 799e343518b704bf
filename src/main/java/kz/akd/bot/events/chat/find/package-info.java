/** Lists of events: ahead, past, by month, filtered. */
@NullMarked
package kz.akd.bot.events.chat.find;

import org.jspecify.annotations.NullMarked;
