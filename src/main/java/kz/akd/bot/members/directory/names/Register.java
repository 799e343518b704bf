package kz.akd.bot.members.directory.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Gives everybody a number, small enough to be an index; that of somebody who left is given again. */
final class Register {

    private final Map<PersonId, Entry> entries = new HashMap<>();
    private final List<@Nullable Entry> byNumber = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    Entry enter(PersonId id, String name) {
        var number = free.poll();
        if (number == null) {
            number = byNumber.size();
            byNumber.add(null);
        }
        var entry = new Entry(number, id, name);
        entries.put(id, entry);
        byNumber.set(number, entry);
        return entry;
    }

    Optional<Entry> leave(PersonId id) {
        var left = Optional.ofNullable(entries.remove(id));
        left.ifPresent(entry -> {
            byNumber.set(entry.number, null);
            free.push(entry.number);
        });
        return left;
    }

    Optional<Entry> find(PersonId id) {
        return Optional.ofNullable(entries.get(id));
    }

    Entry at(int number) {
        return Objects.requireNonNull(byNumber.get(number));
    }

    /** One more than the highest number. */
    int size() {
        return byNumber.size();
    }

    record Entry(int number, PersonId id, String name) {}
}
