/** The member's card: its picture, and the token that a door reads. */
@NullMarked
@NamedInterface("card")
package kz.akd.bot.members.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
