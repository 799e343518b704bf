/** What an organiser says of an event: text, time, place, room, repetition. */
@NullMarked
package kz.akd.bot.events.plan;

import org.jspecify.annotations.NullMarked;
