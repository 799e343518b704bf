package kz.akd.bot.giving;

import java.time.Instant;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a campaign, as its organisers tell all donors.
 *
 * @param picture its id at the server of the chats
 */
public record Impact(
        ObjectId id, Instant at, String words, @Nullable String picture) {

    public static final int LONGEST = 800;

    public Optional<String> shown() {
        return Optional.ofNullable(picture);
    }

    @Override
    public String toString() {
        return "Impact at " + at;
    }
}
