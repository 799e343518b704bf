/** Rings the bell, and sees to it that what it rings for happens: the only package that uses Quartz. */
@NullMarked
@ApplicationModule(allowedDependencies = {"nodes", "shared :: facts", "shared :: sweeps"})
package kz.akd.bot.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
