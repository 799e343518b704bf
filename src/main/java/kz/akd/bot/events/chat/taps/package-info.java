/** What the buttons about events mean, and the texts all their screens share. */
@NullMarked
package kz.akd.bot.events.chat.taps;

import org.jspecify.annotations.NullMarked;
