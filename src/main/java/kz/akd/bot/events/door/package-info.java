/** Who really came: check-in at the door, and the attendance that is kept of it. */
@NullMarked
package kz.akd.bot.events.door;

import org.jspecify.annotations.NullMarked;
