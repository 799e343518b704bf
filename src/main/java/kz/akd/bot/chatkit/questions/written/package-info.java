/** Questions answered by typing. */
@NullMarked
package kz.akd.bot.chatkit.questions.written;

import org.jspecify.annotations.NullMarked;
