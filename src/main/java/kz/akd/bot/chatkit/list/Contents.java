package kz.akd.bot.chatkit.list;

import java.util.List;

/** What a list has for somebody, and what its title is given. */
public record Contents<T>(List<T> items, List<Object> told) {

    public Contents {
        items = List.copyOf(items);
        told = List.copyOf(told);
    }

    public static <T> Contents<T> of(List<T> items, Object... told) {
        return new Contents<>(items, List.of(told));
    }
}
