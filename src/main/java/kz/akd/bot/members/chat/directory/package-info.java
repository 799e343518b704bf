/** Members find and write to each other. */
@NullMarked
package kz.akd.bot.members.chat.directory;

import org.jspecify.annotations.NullMarked;
