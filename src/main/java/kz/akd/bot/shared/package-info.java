/** The few words every module uses: ids, languages, local time with its zone, pages, results. Kept tiny. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.akd.bot.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
