/** Calendars as files that calendar programs open (iCalendar, RFC 5545), written and read. */
@NullMarked
@NamedInterface("calendar")
package kz.akd.bot.shared.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
