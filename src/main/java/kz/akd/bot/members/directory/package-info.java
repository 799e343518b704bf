/** The directory: finds people by what somebody remembers of their names. */
@NullMarked
package kz.akd.bot.members.directory;

import org.jspecify.annotations.NullMarked;
