/** What is done by itself, each by itself, and what failing means there. */
@NullMarked
@NamedInterface("sweeps")
package kz.akd.bot.shared.sweeps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
