/** The conversation toolkit: screens, buttons, taps, dialogs, commands, the mailbox. Knows neither Telegram nor any feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: money", "shared :: csv", "nodes", "store"})
package kz.akd.bot.chatkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
