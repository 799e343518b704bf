/** Who may do what to whom: scopes of officers, and who is in an audience. */
@NullMarked
@NamedInterface("access")
package kz.akd.bot.members.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
