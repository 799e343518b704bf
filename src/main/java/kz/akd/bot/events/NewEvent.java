package kz.akd.bot.events;

import java.net.URI;
import java.util.Optional;
import kz.akd.bot.shared.LocalMoment;

/**
 * An event as an organiser describes it.
 *
 * @param id chosen beforehand, so that creating it twice is once
 * @param capacity the number of seats; empty when there is room for everybody
 */
public record NewEvent(
        EventId id,
        String title,
        LocalMoment starts,
        String place,
        Optional<URI> remoteLink,
        Optional<Integer> capacity,
        Optional<String> description) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_DESCRIPTION = 2000;
    public static final int MOST_SEATS = 10_000;

    public NewEvent {
        if (title.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("an event has a title and a place");
        }
        if (capacity.filter(seats -> seats < 1 || seats > MOST_SEATS).isPresent()) {
            throw new IllegalArgumentException("not a capacity: " + capacity.get());
        }
    }
}
