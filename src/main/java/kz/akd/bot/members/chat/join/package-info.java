/** Signing up, by form or by invitation. */
@NullMarked
package kz.akd.bot.members.chat.join;

import org.jspecify.annotations.NullMarked;
