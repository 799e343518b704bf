/** Documents that are changed as a whole and the facts of their changes. */
@NullMarked
@NamedInterface("facts")
package kz.akd.bot.shared.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
