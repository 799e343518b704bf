/** Tables as files that spreadsheets open. */
@NullMarked
@NamedInterface("csv")
package kz.akd.bot.shared.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
