/** The menu, the first steps, language and zone, own data. */
@NullMarked
package kz.akd.bot.members.chat.home;

import org.jspecify.annotations.NullMarked;
