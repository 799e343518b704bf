/** The database's client, and how values are kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: facts"})
package kz.akd.bot.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
