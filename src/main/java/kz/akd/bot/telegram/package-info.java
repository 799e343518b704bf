/** The messengers by which the toolkit speaks to Telegram. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chatkit", "chatkit :: *", "nodes", "shared", "shared :: facts", "shared :: sweeps"})
package kz.akd.bot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
