/** What the screens about members share: taps, texts, catalogues. Decides nothing. */
@NullMarked
@NamedInterface("chat")
package kz.akd.bot.members.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
