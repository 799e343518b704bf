package kz.akd.bot.meetings.vote;

import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about an item.
 *
 * @param run the form by which it was entered, so that it is entered once
 * @param number of the meeting's decisions, from 1
 * @param item the number of the item
 * @param votes null where nobody voted
 */
public record Decision(
        ObjectId run,
        int number,
        int item,
        String words,
        @Nullable Votes votes) {

    public static final int LONGEST = 700;

    public Optional<Votes> cast() {
        return Optional.ofNullable(votes);
    }
}
