/** Which storage there is, and why another is not. */
@NullMarked
@NamedInterface("choice")
package kz.akd.bot.storage.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
