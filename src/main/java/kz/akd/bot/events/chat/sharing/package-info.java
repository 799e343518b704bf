/** Events where everybody sees them: groups, other chats. */
@NullMarked
package kz.akd.bot.events.chat.sharing;

import org.jspecify.annotations.NullMarked;
