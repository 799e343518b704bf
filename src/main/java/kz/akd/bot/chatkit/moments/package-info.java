/** Days, times and people's words as models: understood when typed, laid out for picking, written for reading. */
@NullMarked
@NamedInterface("moments")
package kz.akd.bot.chatkit.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
