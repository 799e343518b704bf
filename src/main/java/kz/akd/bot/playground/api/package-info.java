/** The methods of the Bot API, as the playground answers them. */
@NullMarked
package kz.akd.bot.playground.api;

import org.jspecify.annotations.NullMarked;
