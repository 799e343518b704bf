/** The directory as one member sees it, its search, filters and counts. */
@NullMarked
@NamedInterface("directory")
package kz.akd.bot.members.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
