/** Messages as the Bot API has them: JSON, marks, buttons, refusals. */
@NullMarked
package kz.akd.bot.playground.message;

import org.jspecify.annotations.NullMarked;
