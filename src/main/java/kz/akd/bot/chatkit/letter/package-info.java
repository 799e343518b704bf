/** A screen written for one chat, and how it is handed over to the messenger. */
@NullMarked
@NamedInterface("letter")
package kz.akd.bot.chatkit.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
