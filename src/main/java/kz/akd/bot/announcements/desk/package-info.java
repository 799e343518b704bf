/** What organisers do with announcements, and readers with theirs. */
@NullMarked
package kz.akd.bot.announcements.desk;

import org.jspecify.annotations.NullMarked;
