package kz.akd.bot.shared.calendar;

import biweekly.component.VEvent;
import biweekly.property.Conference;
import biweekly.property.RawProperty;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.shared.calendar.CalendarEntry.Point;

/** What programs say of where an entry is. */
final class FoundDetails {

    private FoundDetails() {}

    static Optional<Point> point(VEvent event) {
        return Optional.ofNullable(event.getGeo())
                .filter(geo -> geo.getLatitude() != null && geo.getLongitude() != null)
                .map(geo -> new Point(geo.getLatitude(), geo.getLongitude()))
                .filter(point -> Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180);
    }

    /** Only what is said to be for joining; a URL alone is mostly a page about it. */
    static Optional<URI> join(VEvent event) {
        var named = event.getConferences().stream().map(Conference::getUri).filter(Objects::nonNull);
        var usual = Stream.of("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")
                .map(event::getExperimentalProperty)
                .filter(Objects::nonNull)
                .map(RawProperty::getValue);
        return Stream.concat(named, usual)
                .flatMap(address -> address(address).stream())
                .findFirst();
    }

    private static Optional<URI> address(String written) {
        try {
            return Optional.of(URI.create(written.strip()))
                    .filter(address -> "https".equalsIgnoreCase(address.getScheme())
                            || "http".equalsIgnoreCase(address.getScheme()))
                    .filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
