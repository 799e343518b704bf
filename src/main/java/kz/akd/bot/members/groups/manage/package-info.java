/** What members and officers do with groups: joining, leaving, offices and their terms. */
@NullMarked
@NamedInterface("groups-manage")
package kz.akd.bot.members.groups.manage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
