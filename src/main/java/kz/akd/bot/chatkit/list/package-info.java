/** Lists: what they show, narrow down, search and give out, said once for each. */
@NullMarked
@NamedInterface("list")
package kz.akd.bot.chatkit.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
