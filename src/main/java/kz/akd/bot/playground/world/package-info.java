/** The chats, people, clock and files of the playground. */
@NullMarked
package kz.akd.bot.playground.world;

import org.jspecify.annotations.NullMarked;
