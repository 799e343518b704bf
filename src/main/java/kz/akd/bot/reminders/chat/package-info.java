/**
 * * How reminders look, and what people do with them. A feature whose subjects are reminded of says here what is said.
 */
@NullMarked
@NamedInterface("chat")
package kz.akd.bot.reminders.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
