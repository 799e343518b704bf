/** The roster as a file: read and checked row by row, compared with what is kept, and written. */
@NullMarked
package kz.akd.bot.members.roster;

import org.jspecify.annotations.NullMarked;
