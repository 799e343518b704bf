package kz.akd.bot.shared.calendar;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * Something on a calendar, as it is written into a file.
 *
 * @param uid the same for ever, by which a calendar knows it again
 * @param revision grows whenever people are told of a change; a calendar keeps the highest
 * @param written the moment at which this copy is made
 * @param changed the moment since which it says what it says
 * @param ends null where nobody has said
 * @param tentative whether it is not certain that they are there
 * @param organiser a name; null where there is none to name
 * @param alarms how long before the beginning the calendar is to ring
 */
public record CalendarEntry(
        String uid,
        int revision,
        Instant written,
        Instant changed,
        LocalMoment starts,
        @Nullable LocalMoment ends,
        boolean tentative,
        String title,
        Details details,
        @Nullable String organiser,
        List<Duration> alarms) {

    public CalendarEntry {
        alarms = List.copyOf(alarms);
    }

    /** One that says so since it is written. */
    public CalendarEntry(
            String uid,
            int revision,
            Instant written,
            LocalMoment starts,
            @Nullable LocalMoment ends,
            boolean tentative,
            String title,
            Details details,
            @Nullable String organiser,
            List<Duration> alarms) {
        this(uid, revision, written, written, starts, ends, tentative, title, details, organiser, alarms);
    }

    /** What else is known of it. */
    public record Details(
            @Nullable String description,
            @Nullable String place,
            @Nullable Point point,
            @Nullable URI link) {

        public static final Details NONE = new Details(null, null, null, null);

        public Optional<Point> onMap() {
            return Optional.ofNullable(point);
        }
    }

    /** A point on the earth, in degrees. */
    public record Point(double latitude, double longitude) {}

    /** The same with an address under which more is to be seen. */
    public CalendarEntry linkedTo(URI address) {
        var linked = new Details(details.description(), details.place(), details.point(), address);
        return new CalendarEntry(
                uid, revision, written, changed, starts, ends, tentative, title, linked, organiser, alarms);
    }

    /** The same as the copy of a number, which says so since a moment. */
    public CalendarEntry numbered(int number, Instant since) {
        return new CalendarEntry(
                uid, number, written, since, starts, ends, tentative, title, details, organiser, alarms);
    }

    /** All that is to be seen of it: what makes it another one when it differs. */
    public List<@Nullable Object> seen() {
        return Arrays.asList(revision, starts, starts.instant(), ends, tentative, title, details, organiser, alarms);
    }

    @Override
    public String toString() {
        return "CalendarEntry " + uid;
    }
}
