/** The processes that share the database: which of them are alive, so that the work of a dead one is taken over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared :: sweeps"})
package kz.akd.bot.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
