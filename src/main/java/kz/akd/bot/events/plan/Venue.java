package kz.akd.bot.events.plan;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is.
 *
 * @param place name and address, as typed
 * @param city by its English name, as in the catalogue of units; by which members filter
 * @param remoteLink where those who join remotely do so; null where one cannot
 */
public record Venue(
        String place,
        @Nullable String city,
        @Nullable MapPoint point,
        @Nullable URI remoteLink) {

    public static final int LONGEST_PLACE = 200;

    public Venue {
        if (place.isBlank()) {
            throw new IllegalArgumentException("an event has a place");
        }
    }

    public static Venue at(String place) {
        return new Venue(place, null, null, null);
    }

    public Optional<String> town() {
        return Optional.ofNullable(city);
    }

    public Optional<MapPoint> onMap() {
        return Optional.ofNullable(point);
    }

    public Optional<URI> joinLink() {
        return Optional.ofNullable(remoteLink);
    }

    /** Elsewhere: the point on the map was another place's. */
    public Venue movedTo(String other) {
        return other.equals(place) ? this : new Venue(other, city, null, remoteLink);
    }

    public Venue in(@Nullable String other) {
        return new Venue(place, other, point, remoteLink);
    }

    public Venue shownAt(@Nullable MapPoint other) {
        return new Venue(place, city, other, remoteLink);
    }

    public boolean mentions(String words) {
        return place.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    public Venue joinedBy(@Nullable URI other) {
        return new Venue(place, city, point, other);
    }
}
