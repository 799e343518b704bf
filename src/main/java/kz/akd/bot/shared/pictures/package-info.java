/** What all drawn pictures have in common. */
@NullMarked
@NamedInterface("pictures")
package kz.akd.bot.shared.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
