package kz.akd.bot.shared;

import java.util.List;

/** One page of a longer list. Pages are numbered from 0; an empty list has one empty page. */
public record Page<T>(List<T> items, int number, int count) {

    public Page {
        items = List.copyOf(items);
    }

    /** The page asked for, or the nearest there is. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int count = Math.max(1, (all.size() + size - 1) / size);
        int nearest = Math.max(0, Math.min(number, count - 1));
        return new Page<>(all.subList(nearest * size, Math.min(all.size(), (nearest + 1) * size)), nearest, count);
    }
}
