package kz.akd.bot.giving;

import kz.akd.bot.shared.LocalMoment;
import org.bson.types.ObjectId;

/**
 * Hours in which helpers are needed. It is known by its place in the list, which nothing leaves.
 *
 * @param id the same when it is added again, as after a double tap
 */
public record Shift(ObjectId id, String name, LocalMoment starts, int places) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST = 500;

    public Shift {
        if (name.isBlank() || places < 1 || places > MOST) {
            throw new IllegalArgumentException("not a shift: " + places);
        }
    }
}
