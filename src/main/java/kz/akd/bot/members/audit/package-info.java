/** What officers did to others' data, written down and read. */
@NullMarked
@NamedInterface("audit")
package kz.akd.bot.members.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
