/** Reminders as planned and kept. */
@NullMarked
@NamedInterface("plan")
package kz.akd.bot.reminders.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
