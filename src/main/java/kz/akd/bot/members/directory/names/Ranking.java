package kz.akd.bot.members.directory.names;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import kz.akd.bot.members.directory.names.Register.Entry;
import kz.akd.bot.shared.PersonId;

/** Keeps the best of many; those who are equally near in the order of their names. */
final class Ranking {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::cost)
            .thenComparing(ranked -> ranked.entry.name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(ranked -> ranked.entry.id().value());

    private final int limit;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

    Ranking(int limit) {
        this.limit = limit;
    }

    void add(Entry entry, int cost) {
        var ranked = new Ranked(cost, entry);
        if (worstFirst.size() == limit) {
            if (BEST_FIRST.compare(ranked, worstFirst.element()) > 0) {
                return;
            }
            worstFirst.remove();
        }
        worstFirst.add(ranked);
    }

    List<PersonId> best() {
        return worstFirst.stream()
                .sorted(BEST_FIRST)
                .map(ranked -> ranked.entry.id())
                .toList();
    }

    private record Ranked(int cost, Entry entry) {}
}
