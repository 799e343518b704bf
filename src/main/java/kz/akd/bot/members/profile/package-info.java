/** What members change about themselves: profile, wishes, family. */
@NullMarked
package kz.akd.bot.members.profile;

import org.jspecify.annotations.NullMarked;
