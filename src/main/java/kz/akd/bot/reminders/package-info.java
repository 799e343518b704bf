/** What a feature says of its reminders: subject, rules, audience; and what is told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chatkit", "chatkit :: *", "nodes", "shared", "shared :: facts", "shared :: sweeps"})
package kz.akd.bot.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
