/** Cards shared into other chats: answered there, kept up to date. */
@NullMarked
@NamedInterface("cards")
package kz.akd.bot.chatkit.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
