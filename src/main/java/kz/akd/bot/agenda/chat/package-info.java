/** The agenda as members see and take it; features say here where their things are opened. */
@NullMarked
@NamedInterface("chat")
package kz.akd.bot.agenda.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
