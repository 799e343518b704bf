/** A person as kept: standing, profile, wishes, family; and the short form that lists are made of. */
@NullMarked
@NamedInterface("person")
package kz.akd.bot.members.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
