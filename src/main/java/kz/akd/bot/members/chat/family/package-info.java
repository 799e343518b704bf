/** Families, as their members see them. */
@NullMarked
package kz.akd.bot.members.chat.family;

import org.jspecify.annotations.NullMarked;
