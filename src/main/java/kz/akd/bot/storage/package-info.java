/** The MongoDB connection: the one given, or an embedded one that keeps its data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package kz.akd.bot.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
