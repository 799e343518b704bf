package kz.akd.bot.tournaments.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody meets everybody once, by the Berger tables (FIDE Handbook C.05, Annex 1). */
public final class RoundRobin {

    private RoundRobin() {}

    /** Who plays at home against whom. */
    record Pair(int home, int away) {}

    /** The pairs of each round; with an odd number, whoever would meet the one too many is free. */
    static List<List<Pair>> rounds(int entrants) {
        int even = entrants + entrants % 2;
        var rounds = new ArrayList<List<Pair>>();
        for (int round = 1; round < even; round++) {
            var pairs = new ArrayList<Pair>();
            // the last of the table meets one after another, changing sides
            int fixed = ((round - 1) * (even / 2)) % (even - 1) + 1;
            pairs.add(round % 2 == 1 ? new Pair(fixed, even) : new Pair(even, fixed));
            for (int i = 1; i < even / 2; i++) {
                pairs.add(new Pair((fixed - 1 + i) % (even - 1) + 1, (fixed - 1 - i + even - 1) % (even - 1) + 1));
            }
            rounds.add(pairs.stream()
                    .filter(pair -> pair.home() <= entrants && pair.away() <= entrants)
                    .toList());
        }
        return List.copyOf(rounds);
    }

    /** All matches, numbered round by round; see {@link Elimination#matches}. */
    static List<Match> matches(int entrants, Map<Integer, Outcome> decided, Set<Integer> gone) {
        var all = new ArrayList<Match>();
        var rounds = rounds(entrants);
        for (int round = 0; round < rounds.size(); round++) {
            for (var pair : rounds.get(round)) {
                int number = all.size() + 1;
                var outcome = Leaving.outcome(decided.get(number), pair.home(), pair.away(), gone);
                all.add(new Match(number, round + 1, pair.home(), pair.away(), outcome, false, false));
            }
        }
        return List.copyOf(all);
    }
}
