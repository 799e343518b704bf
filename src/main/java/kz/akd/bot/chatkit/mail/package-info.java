/** The outbox: what is to be told to people, kept until it is. */
@NullMarked
@NamedInterface("mail")
package kz.akd.bot.chatkit.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
