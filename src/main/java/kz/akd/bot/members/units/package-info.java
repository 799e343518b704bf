/** The catalogue of units, their cities, and how what is typed finds them. */
@NullMarked
@NamedInterface("units")
package kz.akd.bot.members.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
