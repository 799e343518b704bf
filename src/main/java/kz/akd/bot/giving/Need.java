package kz.akd.bot.giving;

import org.bson.types.ObjectId;

/**
 * Goods that a campaign needs, such as thirty school bags. It is known by its place in the list, which nothing leaves.
 *
 * @param id the same when it is added again, as after a double tap
 */
public record Need(ObjectId id, String name, int quantity) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST = 10_000;

    public Need {
        if (name.isBlank() || quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("not a need: " + quantity);
        }
    }
}
