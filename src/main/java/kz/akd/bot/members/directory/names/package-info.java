/** Names found though misspelt or written in the other alphabet: an index of words with the cost of mistakes. */
@NullMarked
package kz.akd.bot.members.directory.names;

import org.jspecify.annotations.NullMarked;
