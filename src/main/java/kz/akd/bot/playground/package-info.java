/** The local stand-in of the Bot API server, with its page of phones, demonstration people and movable clock; present only without a token. Speaks with the bot over HTTP alone. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.akd.bot.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
