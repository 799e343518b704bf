/** Tells these people this at that moment; knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "nodes", "chatkit"})
package kz.akd.bot.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
