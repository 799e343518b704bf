/** A group as kept, who joins it how, and the branch of a city. */
@NullMarked
@NamedInterface("groups")
package kz.akd.bot.members.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
