/** The roster as a file: read and checked row by row, compared with what is kept, and written. */
@NullMarked
package kz.akd.bot.members.roster.file;

import org.jspecify.annotations.NullMarked;
