/** A meeting before, while it sits, and after. */
@NullMarked
package kz.akd.bot.meetings.run;

import org.jspecify.annotations.NullMarked;
