package kz.akd.bot.tournaments.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table of matches that everybody plays against everybody. */
public final class Table {

    /** Ratios are compared as whole numbers of so many parts. */
    private static final long PARTS = 1_000_000;

    private final List<Match> matches;
    private final Points points;

    private Table(List<Match> matches, Points points) {
        this.matches = matches;
        this.points = points;
    }

    /** All entrants by the criteria, in their order; whom none of them tells apart share a place, the lower number first. */
    public static List<Standing> of(int entrants, List<Match> matches, Points points, List<Criterion> criteria) {
        var table = new Table(
                matches.stream()
                        .filter(match -> match.isDecided() && !match.bye())
                        .toList(),
                points);
        var all = IntStream.rangeClosed(1, entrants).boxed().toList();
        var standings = new ArrayList<Standing>();
        for (var level : table.ordered(all, criteria)) {
            int place = standings.size() + 1;
            level.forEach(entrant ->
                    standings.add(table.tally(entrant, Set.copyOf(all)).at(place)));
        }
        return List.copyOf(standings);
    }

    /** Splits those who are level by the first criterion that tells any of them apart, and goes on within each part. */
    private List<List<Integer>> ordered(List<Integer> level, List<Criterion> criteria) {
        if (level.size() == 1 || criteria.isEmpty()) {
            return List.of(level);
        }
        var rest = criteria.subList(1, criteria.size());
        if (criteria.get(0) == Criterion.HEAD_TO_HEAD) {
            return headToHead(level, rest);
        }
        return split(level, entrant -> value(criteria.get(0), entrant)).stream()
                .flatMap(part -> ordered(part, rest).stream())
                .toList();
    }

    /** Of those who are still level after it, it is asked again for the matches between them alone. */
    private List<List<Integer>> headToHead(List<Integer> level, List<Criterion> rest) {
        var among = Set.copyOf(level);
        var parts = split(level, entrant -> tally(entrant, among).halves);
        parts = parts.stream()
                .flatMap(part -> split(part, entrant -> tally(entrant, among).difference()).stream())
                .toList();
        parts = parts.stream()
                .flatMap(part -> split(part, entrant -> tally(entrant, among).scored).stream())
                .toList();
        return parts.size() == 1
                ? ordered(level, rest)
                : parts.stream()
                        .flatMap(part -> (part.size() == 1 ? List.of(part) : headToHead(part, rest)).stream())
                        .toList();
    }

    private static List<List<Integer>> split(List<Integer> level, ToLongFunction<Integer> value) {
        var parts = new TreeMap<Long, List<Integer>>(Comparator.reverseOrder());
        level.forEach(entrant -> parts.computeIfAbsent(value.applyAsLong(entrant), none -> new ArrayList<>())
                .add(entrant));
        return List.copyOf(parts.values());
    }

    private long value(Criterion criterion, int entrant) {
        var tally = tally(entrant, null);
        return switch (criterion) {
            case POINTS -> tally.halves;
            case WINS -> tally.wins;
            case DIFFERENCE -> tally.difference();
            case SCORED -> tally.scored;
            case RATIO ->
                tally.conceded == 0 ? (tally.scored == 0 ? 0 : Long.MAX_VALUE) : tally.scored * PARTS / tally.conceded;
            case SONNEBORN_BERGER -> sonnebornBerger(entrant);
            case HEAD_TO_HEAD -> throw new IllegalStateException("asked of several together");
        };
    }

    /** In quarter points. */
    private long sonnebornBerger(int entrant) {
        long sum = 0;
        for (var match : matches) {
            if (match.has(entrant) && !Objects.requireNonNull(match.outcome()).walkover()) {
                int own = isHome(match, entrant)
                        ? match.outcome().home()
                        : match.outcome().away();
                int others = isHome(match, entrant)
                        ? match.outcome().away()
                        : match.outcome().home();
                long opponent = tally(opponent(match, entrant), null).halves;
                sum += own > others ? 2 * opponent : own == others ? opponent : 0;
            }
        }
        return sum;
    }

    private static boolean isHome(Match match, int entrant) {
        return match.home() != null && match.home() == entrant;
    }

    private static int opponent(Match match, int entrant) {
        return Objects.requireNonNull(isHome(match, entrant) ? match.away() : match.home());
    }

    private Tally tally(int entrant, @Nullable Collection<Integer> among) {
        var tally = new Tally(entrant);
        for (var match : matches) {
            if (match.has(entrant) && (among == null || among.contains(opponent(match, entrant)))) {
                var outcome = Objects.requireNonNull(match.outcome());
                boolean home = isHome(match, entrant);
                tally.add(
                        home ? outcome.home() : outcome.away(),
                        home ? outcome.away() : outcome.home(),
                        outcome.walkover(),
                        points);
            }
        }
        return tally;
    }

    /** What an entrant's matches add up to. */
    private static final class Tally {
        private final int entrant;
        private int played;
        private int wins;
        private int draws;
        private int losses;
        private int scored;
        private int conceded;
        private int halves;

        private Tally(int entrant) {
            this.entrant = entrant;
        }

        /** The score of a match that was not played says nothing about strength. */
        private void add(int own, int others, boolean walkover, Points points) {
            played++;
            halves += points.halves(own, others, walkover);
            if (own > others) {
                wins++;
            } else if (own == others && !walkover) {
                draws++;
            } else {
                losses++;
            }
            scored += walkover ? 0 : own;
            conceded += walkover ? 0 : others;
        }

        private long difference() {
            return (long) scored - conceded;
        }

        private Standing at(int place) {
            return new Standing(place, entrant, played, wins, draws, losses, scored, conceded, halves);
        }
    }
}
