/** Screens with their buttons, taps and files; cards that can be shared. */
@NullMarked
@NamedInterface("screen")
package kz.akd.bot.chatkit.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
