/** Own profile, wishes and card, shown and changed. */
@NullMarked
package kz.akd.bot.members.chat.profile;

import org.jspecify.annotations.NullMarked;
