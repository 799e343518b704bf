package kz.akd.bot.events.plan;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** A point on the map, in degrees. */
public record MapPoint(double latitude, double longitude) {

    private static final String NUMBER = "(-?\\d{1,3}\\.\\d{3,})";

    /** As map programs copy it, or in a link of theirs. */
    private static final Pattern TYPED = Pattern.compile("(?:^|[@=/?]|\\s)" + NUMBER + "\\s*[,;/ ]\\s*" + NUMBER);

    public MapPoint {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("nowhere: " + latitude + ", " + longitude);
        }
    }

    /** A point by its degrees; empty where there is none such on earth. */
    public static Optional<MapPoint> at(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new MapPoint(latitude, longitude))
                : Optional.empty();
    }

    /** Two numbers of degrees, alone or in a link of a map: latitude first. */
    public static Optional<MapPoint> parse(String typed) {
        var found = TYPED.matcher(typed.replace("%2C", ","));
        if (!found.find()) {
            return Optional.empty();
        }
        return at(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }

    /** Opens the phone's map. */
    public URI link() {
        return URI.create("https://www.google.com/maps/search/?api=1&query=" + latitude + "," + longitude);
    }
}
