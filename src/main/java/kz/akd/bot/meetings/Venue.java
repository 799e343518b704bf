package kz.akd.bot.meetings;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a group meets.
 *
 * @param link by which one joins remotely; null where one cannot
 */
public record Venue(String place, @Nullable URI link) {

    public Optional<URI> joinLink() {
        return Optional.ofNullable(link);
    }
}
