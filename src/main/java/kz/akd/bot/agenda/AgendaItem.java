package kz.akd.bot.agenda;

import java.time.Instant;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.calendar.CalendarEntry;

/**
 * Something that a member has ahead.
 *
 * @param kind of which kind of things it is, such as "event": also the kind of its deep links
 * @param entry without a link, which is made of the kind and id
 */
public record AgendaItem(String kind, String id, CalendarEntry entry) {

    public LocalMoment starts() {
        return entry.starts();
    }

    public Instant begins() {
        return entry.starts().instant();
    }

    /** Where something to do by a moment is shown: what is overdue is to be done now, and stands at the top until it is. */
    public static LocalMoment doneBy(LocalMoment last, Instant now) {
        return isOverdue(last, now) ? LocalMoment.at(now, last.zone()) : last;
    }

    public static boolean isOverdue(LocalMoment last, Instant now) {
        return last.instant().isBefore(now);
    }
}
