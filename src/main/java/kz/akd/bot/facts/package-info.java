/** Tells facts to whoever listens, each listener by itself, and keeps who has not heard. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: facts", "shared :: sweeps"})
package kz.akd.bot.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
