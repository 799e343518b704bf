/** Rings the bell: the only package that uses Quartz. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "reminders"})
package kz.akd.bot.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
