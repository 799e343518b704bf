/** What organisers and readers see and tap of announcements. Decides nothing. */
@NullMarked
package kz.akd.bot.announcements.chat;

import org.jspecify.annotations.NullMarked;
