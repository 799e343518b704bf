package kz.akd.bot.tournaments.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of matches that everybody plays against everybody. */
public final class Table {

    private final List<Match> matches;
    private final Points points;
    private final Map<Integer, Standing> lines;

    private Table(Collection<Standing> lines, List<Match> matches, Points points) {
        this.matches = matches;
        this.points = points;
        this.lines = lines.stream().collect(Collectors.toMap(Standing::entrant, Function.identity()));
    }

    private static Table among(List<Integer> entrants, List<Match> matches, Points points) {
        var lines = entrants.stream()
                .map(entrant -> Standing.of(entrant, matches, points))
                .toList();
        return new Table(lines, matches, points);
    }

    /** All entrants by the criteria, in their order; whom none of them tells apart share a place, the lower number first. */
    public static List<Standing> of(int entrants, List<Match> matches, Points points, List<Criterion> criteria) {
        var decided = matches.stream()
                .filter(match -> match.isDecided() && !match.bye())
                .toList();
        var all = IntStream.rangeClosed(1, entrants).boxed().toList();
        return among(all, decided, points).placed(all, criteria);
    }

    /** The same of lines that others have added up. */
    static List<Standing> of(List<Standing> lines, Points points, List<Criterion> criteria) {
        var all = lines.stream().map(Standing::entrant).toList();
        return new Table(lines, List.of(), points).placed(all, criteria);
    }

    private List<Standing> placed(List<Integer> all, List<Criterion> criteria) {
        var standings = new ArrayList<Standing>();
        for (var level : ordered(all, criteria)) {
            int place = standings.size() + 1;
            level.forEach(entrant -> standings.add(line(entrant).at(place)));
        }
        return List.copyOf(standings);
    }

    private Standing line(int entrant) {
        return Objects.requireNonNull(lines.get(entrant));
    }

    /** Splits those who are level by the first criterion that tells any of them apart, and goes on within each part. */
    private List<List<Integer>> ordered(List<Integer> level, List<Criterion> criteria) {
        if (level.size() == 1 || criteria.isEmpty()) {
            return List.of(level);
        }
        var first = criteria.get(0);
        var rest = criteria.subList(1, criteria.size());
        return first.between().isEmpty()
                ? parts(level, first).stream()
                        .flatMap(part -> ordered(part, rest).stream())
                        .toList()
                : between(level, first, rest);
    }

    /** Of those who are still level after it, it is asked again for the matches between them alone. */
    private List<List<Integer>> between(List<Integer> level, Criterion first, List<Criterion> rest) {
        var set = Set.copyOf(level);
        var theirs = among(
                level, matches.stream().filter(match -> isBetween(match, set)).toList(), points);
        var parts = List.of(level);
        for (var criterion : first.between()) {
            parts = parts.stream()
                    .flatMap(part -> theirs.parts(part, criterion).stream())
                    .toList();
            if (first.startsAgainAtOnce() && parts.size() > 1) {
                break;
            }
        }
        return parts.size() == 1
                ? ordered(level, rest)
                : parts.stream()
                        .flatMap(part -> (part.size() == 1 ? List.of(part) : between(part, first, rest)).stream())
                        .toList();
    }

    private static boolean isBetween(Match match, Set<Integer> some) {
        return match.home() != null
                && match.away() != null
                && some.contains(match.home())
                && some.contains(match.away());
    }

    private List<List<Integer>> parts(List<Integer> level, Criterion criterion) {
        if (criterion == Criterion.POINT_RATIO && !areSetsKnown(level)) {
            return List.of(level);
        }
        var parts = new TreeMap<Ratio, List<Integer>>(Comparator.reverseOrder());
        level.forEach(entrant -> parts.computeIfAbsent(value(criterion, entrant), none -> new ArrayList<>())
                .add(entrant));
        return List.copyOf(parts.values());
    }

    private boolean areSetsKnown(List<Integer> level) {
        return matches.stream()
                .filter(match -> level.stream().anyMatch(match::has))
                .map(match -> Objects.requireNonNull(match.outcome()))
                .allMatch(outcome -> outcome.walkover() || !outcome.sets().isEmpty());
    }

    private Ratio value(Criterion criterion, int entrant) {
        var line = line(entrant);
        return switch (criterion) {
            case POINTS -> Ratio.whole(line.halves());
            case WINS -> Ratio.whole(line.wins());
            case DIFFERENCE -> Ratio.whole((long) line.scored() - line.conceded());
            case SCORED -> Ratio.whole(line.scored());
            case RATIO -> new Ratio(line.scored(), line.conceded());
            case POINT_RATIO -> new Ratio(line.pointsWon(), line.pointsLost());
            case SONNEBORN_BERGER -> Ratio.whole(sonnebornBerger(entrant));
            case HEAD_TO_HEAD, HEAD_TO_HEAD_RATIOS -> throw new IllegalStateException("asked of several together");
        };
    }

    /** In quarter points. */
    private long sonnebornBerger(int entrant) {
        long sum = 0;
        for (var match : matches) {
            var outcome = Objects.requireNonNull(match.outcome());
            if (match.has(entrant) && !outcome.walkover()) {
                boolean home = match.home() != null && match.home() == entrant;
                int own = home ? outcome.home() : outcome.away();
                int others = home ? outcome.away() : outcome.home();
                long opponent = line(Objects.requireNonNull(home ? match.away() : match.home()))
                        .halves();
                sum += own > others ? 2 * opponent : own == others ? opponent : 0;
            }
        }
        return sum;
    }
}
