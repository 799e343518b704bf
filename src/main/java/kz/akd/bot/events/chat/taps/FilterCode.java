package kz.akd.bot.events.chat.taps;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.members.Topic;

/**
 * A filter as buttons carry it: the topic's name, the city's English name, and {@code r} and {@code m} for what is open
 * remotely and what is mine. What a forger or another release writes otherwise filters nothing.
 */
public final class FilterCode {

    /** What is left of a button's 64 bytes beside the longest topic and a date. */
    private static final int LONGEST_CITY = 30;

    private static final String REMOTE = "r";
    private static final String MINE = "m";

    private FilterCode() {}

    /** Whether buttons can carry a city. */
    public static boolean fits(String city) {
        return city.getBytes(StandardCharsets.UTF_8).length <= LONGEST_CITY;
    }

    static String topic(EventFilter filter) {
        return filter.topic().map(Topic::name).orElse("");
    }

    static String city(EventFilter filter) {
        return filter.city().orElse("");
    }

    static String ways(EventFilter filter) {
        return (filter.remote() ? REMOTE : "") + (filter.mine() ? MINE : "");
    }

    public static EventFilter read(String topic, String city) {
        return EventFilter.ALL
                .about(Arrays.stream(Topic.values())
                        .filter(each -> each.name().equals(topic))
                        .findFirst()
                        .orElse(null))
                .in(city.isEmpty() || !fits(city) ? null : city);
    }

    public static EventFilter read(String topic, String city, String ways) {
        return read(topic, city).remotely(ways.contains(REMOTE)).theirs(ways.contains(MINE));
    }
}
