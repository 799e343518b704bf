package kz.akd.bot.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import kz.akd.bot.shared.PersonId;

/** What people wish about reminders; kept by the members module. */
public interface Recipients {

    /** Those of the people who may be reminded at all: not who is unknown, forgotten, suspended or gone. */
    Map<PersonId, Wishes> of(Collection<PersonId> people);

    /** When a person may be woken. */
    Recipient of(PersonId person);

    /** A person's zone, and the hours in which they are not to be woken; the same time twice means no such hours. */
    record Recipient(ZoneId zone, LocalTime quietFrom, LocalTime quietTo) {

        /** The next moment, from a given one on, that is not within quiet hours. */
        public Instant notBefore(Instant moment) {
            var local = moment.atZone(zone);
            return isQuiet(local.toLocalTime()) ? end(local).toInstant() : moment;
        }

        private boolean isQuiet(LocalTime time) {
            boolean overMidnight = quietFrom.isAfter(quietTo);
            boolean afterStart = !time.isBefore(quietFrom);
            boolean beforeEnd = time.isBefore(quietTo);
            return overMidnight ? afterStart || beforeEnd : afterStart && beforeEnd;
        }

        private ZonedDateTime end(ZonedDateTime moment) {
            var end = moment.with(quietTo);
            return end.isAfter(moment) ? end : moment.plusDays(1).with(quietTo);
        }
    }
}
