/** What donors and officers are told, and campaigns shared into other chats. */
@NullMarked
package kz.akd.bot.giving.chat.notices;

import org.jspecify.annotations.NullMarked;
