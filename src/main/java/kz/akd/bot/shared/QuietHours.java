package kz.akd.bot.shared;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hours in which a person is not to be woken, on the clock of their zone; the same time twice means no such hours. */
public record QuietHours(ZoneId zone, LocalTime from, LocalTime to) {

    /** Of somebody who is never asleep. */
    public static QuietHours none(ZoneId zone) {
        return new QuietHours(zone, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    public boolean never() {
        return from.equals(to);
    }

    /** The next moment, from a given one on, that is not within quiet hours. */
    public Instant notBefore(Instant moment) {
        var local = moment.atZone(zone);
        return isQuiet(local.toLocalTime()) ? end(local) : moment;
    }

    public boolean include(Instant moment) {
        return isQuiet(moment.atZone(zone).toLocalTime());
    }

    private boolean isQuiet(LocalTime time) {
        boolean overMidnight = from.isAfter(to);
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(to);
        return overMidnight ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    /** Where the clocks skip the end, they skip past it. */
    private Instant end(ZonedDateTime moment) {
        var day = moment.toLocalDate();
        var end = (to.isAfter(moment.toLocalTime()) ? day : day.plusDays(1)).atTime(to);
        var change = zone.getRules().getTransition(end);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.ofLocal(end, zone, moment.getOffset()).toInstant();
    }
}
