package kz.akd.bot.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The time on the clock of a place. It stays what it is when the zone's rules change; in a gap of daylight saving it
 * means the moment as much later as the gap is long, in an overlap the earlier of the two ({@link
 * java.time.ZonedDateTime#ofLocal}).
 */
public record LocalMoment(LocalDateTime time, ZoneId zone) {

    public Instant instant() {
        return time.atZone(zone).toInstant();
    }

    /**
     * So much earlier, or later for less than nothing. Whole days are days on the clock of the place: "a day before" is at the
     * same hour, whatever the clocks do in between.
     */
    public LocalMoment earlier(Duration distance) {
        return distance.equals(Duration.ofDays(distance.toDays()))
                ? new LocalMoment(time.minusDays(distance.toDays()), zone)
                : at(instant().minus(distance), zone);
    }

    /** What the clock of its own place shows: something else where that skips the time. */
    public LocalMoment shown() {
        return in(zone);
    }

    /** What the clock of another place shows at this moment. */
    public LocalMoment in(ZoneId other) {
        return at(instant(), other);
    }

    /** What the clock of a place shows at a moment. */
    public static LocalMoment at(Instant instant, ZoneId zone) {
        return new LocalMoment(LocalDateTime.ofInstant(instant, zone), zone);
    }
}
