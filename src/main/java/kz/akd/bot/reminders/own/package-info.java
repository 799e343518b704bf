/** What people do with their own reminders, and what officers see of them. */
@NullMarked
@NamedInterface("own")
package kz.akd.bot.reminders.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
