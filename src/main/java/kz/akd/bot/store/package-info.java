/** Where features keep their documents: one aggregate a document, with its version and the facts not yet told. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: facts", "shared :: sweeps"})
package kz.akd.bot.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
