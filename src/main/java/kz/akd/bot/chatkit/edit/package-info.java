/** Changing one of many details of something, and seeing them all. */
@NullMarked
@NamedInterface("edit")
package kz.akd.bot.chatkit.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
