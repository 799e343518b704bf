/** Texts in three languages, how they are written for a reader, and who that is. */
@NullMarked
@NamedInterface("text")
package kz.akd.bot.chatkit.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
