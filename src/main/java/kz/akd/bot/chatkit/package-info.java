/**
 * What a feature's author writes with: answers, dialogs, questions, routes. Knows neither Telegram nor any feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"nodes", "shared", "shared :: *", "store"})
package kz.akd.bot.chatkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
