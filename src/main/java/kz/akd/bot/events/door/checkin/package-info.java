/** The rules by which somebody is let in, by an officer or by themselves. */
@NullMarked
package kz.akd.bot.events.door.checkin;

import org.jspecify.annotations.NullMarked;
