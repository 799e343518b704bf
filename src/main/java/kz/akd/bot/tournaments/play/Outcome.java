package kz.akd.bot.tournaments.play;

import java.util.List;
import java.util.Objects;

/**
 * What a match came to.
 *
 * @param home the score of the side named first: goals, sets, games or frames
 * @param walkover whether it was not played; the score then only says who goes on
 * @param sets the points of each set or game; none where they were not said, or are not counted
 */
public record Outcome(int home, int away, boolean walkover, List<SetScore> sets) {

    public static final int MOST = 999;

    /** The points of one set, or of a game of table tennis. */
    public record SetScore(int home, int away) {}

    /** Of one that was kept before sets were, there are none. */
    public Outcome {
        sets = List.copyOf(Objects.requireNonNullElse(sets, List.of()));
        if (home < 0 || away < 0 || home > MOST || away > MOST) {
            throw new IllegalArgumentException("not a score: " + home + ":" + away);
        }
    }

    public static Outcome played(int home, int away) {
        return new Outcome(home, away, false, List.of());
    }

    /** Won by whoever has won more of the sets. */
    public static Outcome ofSets(List<SetScore> sets) {
        int home = (int) sets.stream().filter(set -> set.home() > set.away()).count();
        int away = (int) sets.stream().filter(set -> set.away() > set.home()).count();
        return new Outcome(home, away, false, sets);
    }

    /** The one side did not play on. */
    public static Outcome walkover(boolean forHome) {
        return new Outcome(forHome ? 1 : 0, forHome ? 0 : 1, true, List.of());
    }

    /** Neither side played. */
    public static Outcome doubleForfeit() {
        return new Outcome(0, 0, true, List.of());
    }

    public boolean isDraw() {
        return home == away;
    }

    int pointsInSets(boolean ofHome) {
        return sets.stream().mapToInt(set -> ofHome ? set.home() : set.away()).sum();
    }
}
