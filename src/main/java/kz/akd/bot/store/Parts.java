package kz.akd.bot.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an aggregate by their keys, never changed in place. They stand on shelves of a few parts each: to change
 * one copies one shelf, and what differs from an earlier state is looked for on those shelves alone that are not the same
 * ones. Both cost next to nothing, however many parts there are.
 */
public final class Parts<K, P> {

    /** As many as a shelf holds on average before there are twice as many shelves. */
    private static final int FULL = 8;

    private static final Object[] EMPTY = {};

    /** Keys and parts in turn; as many shelves as a power of two. */
    private final Object[][] shelves;

    private final int size;

    private Parts(Object[][] shelves, int size) {
        this.shelves = shelves;
        this.size = size;
    }

    /** A part as it was and as it is; null where there was or is none. */
    public record Difference<K, P>(
            K key, @Nullable P before, @Nullable P after) {}

    public static <K, P> Parts<K, P> none() {
        return new Parts<>(shelves(1), 0);
    }

    public static <K, P> Parts<K, P> of(Map<K, P> all) {
        int shelves = Math.max(1, Integer.highestOneBit(Math.max(1, all.size() / FULL)) * 2);
        var filled = new Parts<K, P>(shelves(shelves), all.size());
        all.forEach((key, part) -> {
            int shelf = filled.shelf(key);
            filled.shelves[shelf] = longer(filled.shelves[shelf], key, part);
        });
        return filled;
    }

    private static Object[][] shelves(int many) {
        var shelves = new Object[many][];
        Arrays.fill(shelves, EMPTY);
        return shelves;
    }

    public int size() {
        return size;
    }

    public Optional<P> find(K key) {
        return Optional.ofNullable(get(key));
    }

    private @Nullable P get(K key) {
        var shelf = shelves[shelf(key)];
        int at = place(shelf, key);
        return at < 0 ? null : part(shelf, at);
    }

    public Parts<K, P> with(K key, P part) {
        int number = shelf(key);
        var shelf = shelves[number];
        int at = place(shelf, key);
        if (at >= 0) {
            var changed = shelf.clone();
            changed[at + 1] = part;
            return replacing(number, changed, size);
        }
        var more = replacing(number, longer(shelf, key, part), size + 1);
        return more.size > more.shelves.length * FULL ? more.onMoreShelves() : more;
    }

    public Parts<K, P> without(K key) {
        int number = shelf(key);
        var shelf = shelves[number];
        int at = place(shelf, key);
        if (at < 0) {
            return this;
        }
        var shorter = Arrays.copyOf(shelf, shelf.length - 2);
        System.arraycopy(shelf, at + 2, shorter, at, shelf.length - at - 2);
        return replacing(number, shorter, size - 1);
    }

    /** In no particular order. */
    public void forEach(BiConsumer<K, P> each) {
        for (var shelf : shelves) {
            over(shelf, each);
        }
    }

    /** What is not the same as before, in no particular order. */
    public List<Difference<K, P>> since(Parts<K, P> before) {
        var differences = new ArrayList<Difference<K, P>>();
        boolean alike = shelves.length == before.shelves.length;
        for (int i = 0; i < shelves.length; i++) {
            if (!alike || shelves[i] != before.shelves[i]) {
                over(shelves[i], (key, part) -> {
                    var was = before.get(key);
                    if (was != part) {
                        differences.add(new Difference<>(key, was, part));
                    }
                });
            }
        }
        for (int i = 0; i < before.shelves.length; i++) {
            if (!alike || shelves[i] != before.shelves[i]) {
                over(before.shelves[i], (key, was) -> {
                    if (get(key) == null) {
                        differences.add(new Difference<>(key, was, null));
                    }
                });
            }
        }
        return differences;
    }

    private Parts<K, P> replacing(int number, Object[] shelf, int sizeThen) {
        var others = shelves.clone();
        others[number] = shelf;
        return new Parts<>(others, sizeThen);
    }

    private Parts<K, P> onMoreShelves() {
        var more = new Parts<K, P>(shelves(shelves.length * 2), size);
        forEach((key, part) -> {
            int number = more.shelf(key);
            more.shelves[number] = longer(more.shelves[number], key, part);
        });
        return more;
    }

    private int shelf(K key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & (shelves.length - 1);
    }

    private static int place(Object[] shelf, Object key) {
        for (int i = 0; i < shelf.length; i += 2) {
            if (shelf[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static Object[] longer(Object[] shelf, Object key, Object part) {
        var longer = Arrays.copyOf(shelf, shelf.length + 2);
        longer[shelf.length] = key;
        longer[shelf.length + 1] = part;
        return longer;
    }

    @SuppressWarnings("unchecked")
    private void over(Object[] shelf, BiConsumer<K, P> each) {
        for (int i = 0; i < shelf.length; i += 2) {
            each.accept((K) shelf[i], part(shelf, i));
        }
    }

    @SuppressWarnings("unchecked")
    private P part(Object[] shelf, int at) {
        return (P) shelf[at + 1];
    }
}
