/** Groups, as members and their officers see them. */
@NullMarked
package kz.akd.bot.members.chat.groups;

import org.jspecify.annotations.NullMarked;
