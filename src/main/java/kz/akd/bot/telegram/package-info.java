/** Updates in, messages out, rate limits: the only package that speaks to Telegram. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "nodes", "chatkit"})
package kz.akd.bot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
