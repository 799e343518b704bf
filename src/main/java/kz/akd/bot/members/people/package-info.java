/** Where persons are kept and found, and the list of all members in memory. */
@NullMarked
@NamedInterface("people")
package kz.akd.bot.members.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
