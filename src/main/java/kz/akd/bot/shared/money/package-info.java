/** Exact amounts: read from what people type, and kept with their currency. */
@NullMarked
@NamedInterface("money")
package kz.akd.bot.shared.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
