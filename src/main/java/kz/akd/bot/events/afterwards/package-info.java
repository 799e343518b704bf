/** What comes after an event: thanks, stars and words of those who came, photos, a picture that sums it up. */
@NullMarked
package kz.akd.bot.events.afterwards;

import org.jspecify.annotations.NullMarked;
