/** Who comes to a meeting, and whether they are enough. */
@NullMarked
package kz.akd.bot.meetings.attend;

import org.jspecify.annotations.NullMarked;
