/** Files of rows that officers send: kept for a day, looked at first, applied once. */
@NullMarked
@NamedInterface("imports")
package kz.akd.bot.chatkit.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
