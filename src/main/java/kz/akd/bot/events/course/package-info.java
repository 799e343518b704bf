/** A course as kept: terms, places, attendance enough for a certificate. */
@NullMarked
package kz.akd.bot.events.course;

import org.jspecify.annotations.NullMarked;
