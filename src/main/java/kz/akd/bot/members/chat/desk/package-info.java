/** What officers see and tap: applications, members, roster, units, audit log. */
@NullMarked
package kz.akd.bot.members.chat.desk;

import org.jspecify.annotations.NullMarked;
