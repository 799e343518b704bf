/** The page with several phones, served on the loopback address. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.akd.bot.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
