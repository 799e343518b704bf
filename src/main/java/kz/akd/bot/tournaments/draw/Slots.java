package kz.akd.bot.tournaments.draw;

import java.util.ArrayList;
import java.util.List;

/** The places of a bracket: the first meets the last, and the two best can only meet in the final. */
final class Slots {

    private Slots() {}

    /** The smallest bracket with room for all. */
    static int size(int entrants) {
        int size = 1;
        while (size < entrants) {
            size *= 2;
        }
        return size;
    }

    /** Seeds from top to bottom: 1, 8, 4, 5, 2, 7, 3, 6 for eight. */
    static List<Integer> order(int size) {
        var order = List.of(1);
        while (order.size() < size) {
            int sum = 2 * order.size() + 1;
            var doubled = new ArrayList<Integer>();
            for (int seed : order) {
                doubled.add(seed);
                doubled.add(sum - seed);
            }
            order = doubled;
        }
        return order;
    }
}
