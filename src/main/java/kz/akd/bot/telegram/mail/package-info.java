/** The postman: takes mail from the outbox and carries it, at Telegram's pace. */
@NullMarked
package kz.akd.bot.telegram.mail;

import org.jspecify.annotations.NullMarked;
