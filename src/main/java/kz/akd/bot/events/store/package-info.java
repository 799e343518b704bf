/** Where events are kept and found, who may organise them, and who stands how to them. */
@NullMarked
@NamedInterface("store")
package kz.akd.bot.events.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
