/** Members' answers: seats, the waiting list, holds, and what one may see. */
@NullMarked
package kz.akd.bot.events.rsvp;

import org.jspecify.annotations.NullMarked;
