/** A dialog on its way: the question asked, the answers so far. */
@NullMarked
package kz.akd.bot.chatkit.form;

import org.jspecify.annotations.NullMarked;
