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
            return isQuiet(local.toLocalTime()) ? end(local) : moment;
        }

        private boolean isQuiet(LocalTime time) {
            boolean overMidnight = quietFrom.isAfter(quietTo);
            boolean afterStart = !time.isBefore(quietFrom);
            boolean beforeEnd = time.isBefore(quietTo);
            return overMidnight ? afterStart || beforeEnd : afterStart && beforeEnd;
        }

        /** Where the clocks skip the end, they skip past it. */
        private Instant end(ZonedDateTime moment) {
            var day = moment.toLocalDate();
            var end = (quietTo.isAfter(moment.toLocalTime()) ? day : day.plusDays(1)).atTime(quietTo);
            var change = zone.getRules().getTransition(end);
            return change != null && change.isGap()
                    ? change.getInstant()
                    : ZonedDateTime.ofLocal(end, zone, moment.getOffset()).toInstant();
        }
    }
}
