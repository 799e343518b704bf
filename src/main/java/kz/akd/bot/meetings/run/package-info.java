/** A meeting before, while it sits, and after. */
@NullMarked
@NamedInterface("run")
package kz.akd.bot.meetings.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
