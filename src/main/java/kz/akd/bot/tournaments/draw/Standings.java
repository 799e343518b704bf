package kz.akd.bot.tournaments.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts entrants in order by a table's rules. */
public final class Standings {

    private final Rules rules;
    private final List<Game> games;

    private Standings(Rules rules, List<Game> games) {
        this.rules = rules;
        this.games = games;
    }

    /** All lines of a table, in the order of the entrants. */
    public static List<Line> lines(List<Integer> entrants, List<Game> games, Rules rules) {
        Map<Integer, Line> lines = entrants.stream()
                .collect(Collectors.toMap(Function.identity(), one -> Line.of(one, games, rules.points())));
        return entrants.stream()
                .map(lines::get)
                .map(line -> line.withSonnebornBerger(sonnebornBerger(line.entrant(), games, lines)))
                .toList();
    }

    private static int sonnebornBerger(int entrant, List<Game> games, Map<Integer, Line> lines) {
        return games.stream()
                .filter(game -> game.isOf(entrant))
                .mapToInt(game -> {
                    boolean home = game.home() == entrant;
                    var other = lines.get(home ? game.away() : game.home());
                    int share = game.score().isDraw() ? 1 : game.score().homeWins() == home ? 2 : 0;
                    return other == null ? 0 : share * other.points();
                })
                .sum();
    }

    /** From the first place on; whoever cannot be told apart shares one. */
    public static List<List<Line>> order(List<Line> lines, List<Game> games, Rules rules) {
        return new Standings(rules, games).order(lines, rules.criteria());
    }

    private List<List<Line>> order(List<Line> level, List<Criterion> criteria) {
        if (level.size() < 2 || criteria.isEmpty()) {
            return List.of(level);
        }
        var first = criteria.get(0);
        if (first.isAmong()) {
            return orderAmong(level, criteria);
        }
        return ordered(parts(level, first::of), rest(criteria, 1));
    }

    private List<List<Line>> orderAmong(List<Line> level, List<Criterion> criteria) {
        int among = (int) IntStream.range(0, criteria.size())
                .takeWhile(place -> criteria.get(place).isAmong())
                .count();
        var numbers = level.stream().map(Line::entrant).toList();
        var set = Set.copyOf(numbers);
        var theirs = games.stream().filter(game -> game.isBetween(set)).toList();
        Map<Integer, Line> small =
                lines(numbers, theirs, rules).stream().collect(Collectors.toMap(Line::entrant, Function.identity()));
        List<List<Line>> parts = List.of(level);
        for (var criterion : criteria.subList(0, among)) {
            parts = parts.stream()
                    .flatMap(part ->
                            parts(part, line -> criterion.of(small.getOrDefault(line.entrant(), line))).stream())
                    .toList();
            if (rules.startsAgainAtOnce() && parts.size() > 1) {
                break;
            }
        }
        return parts.size() == 1 ? order(level, rest(criteria, among)) : ordered(parts, criteria);
    }

    private List<List<Line>> ordered(Collection<List<Line>> parts, List<Criterion> criteria) {
        var places = new ArrayList<List<Line>>();
        parts.forEach(part -> places.addAll(order(part, criteria)));
        return places;
    }

    private static List<List<Line>> parts(List<Line> level, Function<Line, Ratio> value) {
        var parts = new TreeMap<Ratio, List<Line>>(Comparator.reverseOrder());
        level.forEach(line -> parts.computeIfAbsent(value.apply(line), none -> new ArrayList<>())
                .add(line));
        return List.copyOf(parts.values());
    }

    private static List<Criterion> rest(List<Criterion> criteria, int from) {
        return criteria.subList(from, criteria.size());
    }
}
