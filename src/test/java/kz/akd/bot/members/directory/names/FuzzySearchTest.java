package kz.akd.bot.members.directory.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk through the tree against the plain way: every word by itself. */
class FuzzySearchTest {

    private static final int UNMET = Integer.MAX_VALUE;

    private final Random random = new Random(3);

    @Test
    void it_finds_what_comparing_every_word_finds_at_the_same_cost() {
        var words = Stream.generate(this::word).distinct().limit(300).toList();
        var tree = new NameTrie();
        IntStream.range(0, words.size()).forEach(i -> tree.add(words.get(i), i));
        IntStream.range(250, 300).forEach(i -> tree.remove(words.get(i), i));
        var kept = words.subList(0, 250);

        for (int time = 0; time < 200; time++) {
            var typed = word();
            int forgiven = random.nextInt(3);
            var costs = IntStream.generate(() -> UNMET).limit(250).toArray();
            FuzzySearch.through(tree, typed, forgiven, (bearers, cost) -> bearers.lower(costs, cost));

            assertThat(costs).as("%s, %d forgiven", typed, forgiven).containsExactly(costs(kept, typed, forgiven));
        }
    }

    private String word() {
        return random.ints(1 + random.nextInt(6), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int[] costs(List<String> words, String typed, int forgiven) {
        return words.stream().mapToInt(word -> cost(word, typed, forgiven)).toArray();
    }

    private static int cost(String word, String typed, int forgiven) {
        int whole = mistakes(word, typed);
        int least = whole <= forgiven ? whole * Cost.MISTAKE : UNMET;
        for (int end = 1; end < word.length(); end++) {
            int begun = mistakes(word.substring(0, end), typed);
            if (begun == 0 || (typed.length() >= 5 && begun <= forgiven)) {
                least = Math.min(least, begun * Cost.MISTAKE + Cost.BEGINNING);
            }
        }
        return least;
    }

    /** The textbook's: letters wrong, left out, added, or swapped with the next. */
    private static int mistakes(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        var oneLess = one.substring(0, one.length() - 1);
        var otherLess = other.substring(0, other.length() - 1);
        if (one.endsWith(other.substring(other.length() - 1))) {
            return mistakes(oneLess, otherLess);
        }
        int least = 1
                + Math.min(mistakes(oneLess, otherLess), Math.min(mistakes(oneLess, other), mistakes(one, otherLess)));
        if (oneLess.length() > 0
                && otherLess.length() > 0
                && one.charAt(one.length() - 1) == otherLess.charAt(otherLess.length() - 1)
                && other.charAt(other.length() - 1) == oneLess.charAt(oneLess.length() - 1)) {
            least = Math.min(
                    least,
                    1
                            + mistakes(
                                    oneLess.substring(0, oneLess.length() - 1),
                                    otherLess.substring(0, otherLess.length() - 1)));
        }
        return least;
    }
}
