/** What the screens about meetings share: taps, texts, questions, minutes. Decides nothing. */
@NullMarked
package kz.akd.bot.meetings.chat;

import org.jspecify.annotations.NullMarked;
