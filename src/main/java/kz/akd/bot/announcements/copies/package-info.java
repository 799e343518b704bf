/** Each person's copy: made, sent, corrected, counted. */
@NullMarked
package kz.akd.bot.announcements.copies;

import org.jspecify.annotations.NullMarked;
