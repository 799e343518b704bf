/** What organisers do: drafts, changes, cancellation, series, sessions, fellow organisers. */
@NullMarked
package kz.akd.bot.events.organise;

import org.jspecify.annotations.NullMarked;
