package kz.akd.bot.shared.calendar;

import java.net.URI;
import java.util.Optional;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.calendar.CalendarEntry.Point;

/**
 * An entry of somebody's calendar, or one repetition of it. Its words are as they stand in the file.
 *
 * @param number the place of the entry in the file, from 1
 * @param key the same for the same entry or repetition in a later file
 * @param wholeDay whether it only says on which days it is; it then begins at midnight
 * @param join where one joins remotely
 */
public record FoundEntry(
        int number,
        String key,
        String title,
        boolean wholeDay,
        LocalMoment starts,
        Optional<LocalMoment> ends,
        Optional<String> description,
        Optional<String> place,
        Optional<Point> point,
        Optional<URI> join) {

    @Override
    public String toString() {
        return "FoundEntry " + number;
    }
}
