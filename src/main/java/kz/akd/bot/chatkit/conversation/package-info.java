/** A chat's one living message, and its turns. */
@NullMarked
@NamedInterface("conversation")
package kz.akd.bot.chatkit.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
