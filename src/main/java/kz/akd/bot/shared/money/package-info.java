/** Exact amounts: read from what people type, and kept with their currency; codes by which payments are known. */
@NullMarked
@NamedInterface("money")
package kz.akd.bot.shared.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
