package kz.akd.bot.shared.calendar;

import java.time.Instant;

/**
 * Numbers by which calendars tell a later copy of an entry from an earlier one (SEQUENCE): seconds, so that copies that
 * come by different ways are in order too, and always one more than before, however soon.
 */
public final class Revisions {

    private static final long SINCE = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

    private Revisions() {}

    /** That of a copy which is made now. */
    public static int first(Instant now) {
        return (int) (now.getEpochSecond() - SINCE);
    }

    /** That of a copy after another one. */
    public static int after(int before, Instant now) {
        return Math.max(before + 1, first(now));
    }
}
