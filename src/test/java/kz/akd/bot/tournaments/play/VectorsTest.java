package kz.akd.bot.tournaments.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws and tables compared with those of federations and of independent engines. */
class VectorsTest {

    private static JsonNode vectors(String name) throws IOException {
        try (var file = VectorsTest.class.getResourceAsStream("/tournaments/" + name + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file));
        }
    }

    @Test
    void single_elimination_has_the_usual_slots_byes_and_numbers_of_matches() throws IOException {
        var cases = vectors("single_elimination").path("cases");
        assertThat(cases).hasSize(63);
        for (var one : cases) {
            int entrants = one.path("entrants").asInt();
            int size = Elimination.size(entrants);
            assertThat(size).isEqualTo(one.path("bracketSize").asInt());
            assertThat(Elimination.slots(size)).isEqualTo(ints(one.path("slotOrder")));
            var first = Elimination.matches(entrants, Map.of(), Set.of()).stream()
                    .filter(match -> match.round() == 1)
                    .toList();
            for (int i = 0; i < first.size(); i++) {
                var pair = one.path("round1").get(i);
                assertThat(first.get(i).home())
                        .isEqualTo(pair.get(0).isNull() ? null : pair.get(0).asInt());
                assertThat(first.get(i).away())
                        .isEqualTo(pair.get(1).isNull() ? null : pair.get(1).asInt());
            }
            var played = favouritesWin(entrants);
            long real = played.stream()
                    .filter(match -> match.isDecided() && !match.thirdPlace())
                    .count();
            assertThat(real)
                    .as("matches of " + entrants)
                    .isEqualTo(one.path("realMatches").asInt());
            long third = played.stream()
                    .filter(match -> match.thirdPlace() && match.isDecided())
                    .count();
            assertThat(real + third)
                    .isEqualTo(one.path("realMatchesWithThirdPlace").asInt());
        }
    }

    /** The lower number of the draw wins each match, until nothing is open. */
    private static List<Match> favouritesWin(int entrants) {
        var decided = new HashMap<Integer, Outcome>();
        while (true) {
            var matches = Elimination.matches(entrants, decided, Set.of());
            var open = matches.stream().filter(Match::isOpen).toList();
            if (open.isEmpty()) {
                return matches;
            }
            for (var match : open) {
                boolean home = Objects.requireNonNull(match.home()) < Objects.requireNonNull(match.away());
                decided.put(match.number(), Outcome.played(home ? 1 : 0, home ? 0 : 1));
            }
        }
    }

    private static List<Integer> ints(JsonNode array) {
        var all = new ArrayList<Integer>();
        array.forEach(each -> all.add(each.asInt()));
        return all;
    }

    @Test
    void round_robins_follow_the_berger_tables_of_fide() throws IOException {
        for (var one : vectors("round_robin").path("cases")) {
            int n = one.path("n").asInt();
            var rounds = RoundRobin.rounds(n);
            for (int round = 1; round <= rounds.size(); round++) {
                var expected = new ArrayList<RoundRobin.Pair>();
                for (var pair : one.path("fideBerger").path(Integer.toString(round))) {
                    if (pair.get(0).asInt() <= n && pair.get(1).asInt() <= n) {
                        expected.add(new RoundRobin.Pair(
                                pair.get(0).asInt(), pair.get(1).asInt()));
                    }
                }
                assertThat(rounds.get(round - 1))
                        .as(n + " in round " + round)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static final List<Criterion> DIFFERENCE_FIRST =
            List.of(Criterion.POINTS, Criterion.DIFFERENCE, Criterion.SCORED, Criterion.HEAD_TO_HEAD);

    @Test
    void football_groups_are_ranked_as_their_competitions_ranked_them() throws IOException {
        var groups = vectors("football_groups").path("groups");
        assertThat(groups).hasSize(44);
        for (var group : groups) {
            var teams = strings(group.path("teams"));
            var matches = matches(group.path("matches"), teams);
            var name = group.path("competition").asText() + " "
                    + group.path("group").asText();
            assertThat(places(matches, teams, Discipline.FOOTBALL.criteria()))
                    .as(name)
                    .isEqualTo(lists(group.path("orderHeadToHeadFirst")));
            assertThat(places(matches, teams, DIFFERENCE_FIRST))
                    .as(name)
                    .isEqualTo(lists(group.path("orderGoalDifferenceFirst")));
        }
    }

    /** Those who share a place together. */
    private static List<Set<String>> places(List<Match> matches, List<String> teams, List<Criterion> criteria) {
        var places = new TreeMap<Integer, Set<String>>();
        Table.of(teams.size(), matches, Discipline.FOOTBALL.points(), criteria)
                .forEach(standing -> places.computeIfAbsent(standing.place(), none -> new HashSet<>())
                        .add(teams.get(standing.entrant() - 1)));
        return List.copyOf(places.values());
    }

    private static List<Set<String>> lists(JsonNode arrays) {
        var all = new ArrayList<Set<String>>();
        arrays.forEach(each -> all.add(Set.copyOf(strings(each))));
        return all;
    }

    /** Each as home, its score, the other score, away. */
    private static List<Match> matches(JsonNode given, List<String> teams) {
        var matches = new ArrayList<Match>();
        for (var one : given) {
            matches.add(new Match(
                    matches.size() + 1,
                    1,
                    teams.indexOf(one.get(0).asText()) + 1,
                    teams.indexOf(one.get(3).asText()) + 1,
                    Outcome.played(one.get(1).asInt(), one.get(2).asInt()),
                    false,
                    false));
        }
        return matches;
    }

    @Test
    void ties_are_broken_among_those_who_are_level_and_again_among_those_who_still_are() throws IOException {
        for (var name : List.of("football_three_way", "football_reapply")) {
            var one = vectors("constructed_small").path(name);
            var teams = List.of("A", "B", "C", "D");
            var matches = matches(one.path("matches"), teams);
            assertThat(names(Table.of(4, matches, Discipline.FOOTBALL.points(), Discipline.FOOTBALL.criteria()), teams))
                    .as(name)
                    .isEqualTo(strings(one.path("headToHeadFirst")));
            assertThat(names(Table.of(4, matches, Discipline.FOOTBALL.points(), DIFFERENCE_FIRST), teams))
                    .as(name)
                    .isEqualTo(strings(one.path("goalDifferenceFirst")));
        }
    }

    @Test
    void volleyball_pools_stand_as_they_were_published() throws IOException {
        var pools = vectors("volleyball_pools").path("pools");
        assertThat(pools).isNotEmpty();
        var pointsFirst = List.of(Criterion.POINTS, Criterion.WINS, Criterion.RATIO, Criterion.POINT_RATIO);
        for (var pool : pools) {
            var lines = new ArrayList<Standing>();
            var teams = new ArrayList<String>();
            for (var row : pool.path("table")) {
                teams.add(row.path("team").asText());
                lines.add(line(teams.size(), row));
            }
            var points = Discipline.VOLLEYBALL.points();
            assertThat(names(Table.of(lines, points, Discipline.VOLLEYBALL.criteria()), teams))
                    .isEqualTo(strings(pool.path("winsFirstOrder")));
            assertThat(names(Table.of(lines, points, pointsFirst), teams))
                    .isEqualTo(strings(pool.path("pointsFirstOrder")));
        }
    }

    private static Standing line(int team, JsonNode row) {
        int won = row.path("W").asInt();
        int lost = row.path("L").asInt();
        return new Standing(
                0,
                team,
                won + lost,
                won,
                0,
                lost,
                row.path("setsWon").asInt(),
                row.path("setsLost").asInt(),
                row.path("pointsWon").asInt(),
                row.path("pointsLost").asInt(),
                2 * row.path("pts").asInt());
    }

    @Test
    void level_players_of_table_tennis_are_told_apart_by_the_ratios_of_their_own_matches() throws IOException {
        var one = vectors("constructed_small").path("table_tennis_ittf_3way");
        var teams = List.of("A", "B", "C", "D");
        var tennis = Discipline.TABLE_TENNIS;
        assertThat(names(Table.of(4, matches(one.path("matches"), teams), tennis.points(), tennis.criteria()), teams))
                .isEqualTo(strings(one.path("order")));
    }

    /** A beat B, B beat C and C beat A, each by two sets to one. */
    private static List<Match> circle(Outcome first, Outcome second, Outcome third) {
        return List.of(
                new Match(1, 1, 1, 2, first, false, false),
                new Match(2, 2, 2, 3, second, false, false),
                new Match(3, 3, 3, 1, third, false, false));
    }

    private static Outcome sets(int... points) {
        var sets = new ArrayList<Outcome.SetScore>();
        for (int i = 0; i < points.length; i += 2) {
            sets.add(new Outcome.SetScore(points[i], points[i + 1]));
        }
        return Outcome.ofSets(sets);
    }

    @Test
    void where_sets_are_level_their_points_decide_once_all_are_known() {
        var close = sets(11, 9, 9, 11, 11, 9);
        var clear = sets(11, 2, 9, 11, 11, 2);
        for (var discipline : List.of(Discipline.TABLE_TENNIS, Discipline.VOLLEYBALL)) {
            var known = Table.of(3, circle(close, clear, close), discipline.points(), discipline.criteria());
            assertThat(known).extracting(Standing::entrant).containsExactly(2, 1, 3);
            assertThat(known).extracting(Standing::place).containsExactly(1, 2, 3);

            var one = Outcome.played(2, 1);
            var unknown = Table.of(3, circle(one, clear, close), discipline.points(), discipline.criteria());
            assertThat(unknown).extracting(Standing::place).containsOnly(1);
        }
    }

    @Test
    void a_match_that_was_not_played_counts_as_one_and_adds_nothing_to_ratios() {
        var table = Table.of(
                2,
                List.of(new Match(1, 1, 1, 2, Outcome.walkover(true), false, false)),
                Discipline.TABLE_TENNIS.points(),
                Discipline.TABLE_TENNIS.criteria());
        assertThat(table.get(0)).isEqualTo(new Standing(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 4));
        assertThat(table.get(1)).isEqualTo(new Standing(2, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0));
    }

    private static List<String> names(List<Standing> order, List<String> teams) {
        return order.stream().map(standing -> teams.get(standing.entrant() - 1)).toList();
    }

    private static List<String> strings(JsonNode array) {
        var all = new ArrayList<String>();
        array.forEach(each -> all.add(each.asText()));
        return all;
    }

    /** In any order of results, walk-overs and withdrawals somebody wins, and everybody has one place. */
    @Test
    void every_elimination_ends_with_one_winner_whatever_happens_on_the_way() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            int entrants = 2 + random.nextInt(63);
            var decided = new HashMap<Integer, Outcome>();
            var gone = new HashSet<Integer>();
            List<Match> matches;
            while (true) {
                matches = Elimination.matches(entrants, decided, gone);
                var open = matches.stream().filter(Match::isOpen).toList();
                if (open.isEmpty()) {
                    break;
                }
                var match = open.get(random.nextInt(open.size()));
                if (random.nextInt(12) == 0 && gone.size() < entrants - 1) {
                    gone.add(Objects.requireNonNull(match.home()));
                } else {
                    decided.put(match.number(), Outcome.played(random.nextBoolean() ? 2 : 0, 1));
                }
            }
            var last = matches.stream()
                    .filter(match -> !match.thirdPlace())
                    .max(Comparator.comparing(Match::round))
                    .orElseThrow();
            var ranking = Elimination.ranking(matches);
            assertThat(last.winner().isPresent() || last.result().isPresent() || last.bye())
                    .isTrue();
            var ranked = ranking.stream().flatMap(List::stream).toList();
            assertThat(ranked).as("seed " + seed).doesNotHaveDuplicates();
            assertThat(IntStream.rangeClosed(1, entrants).boxed().toList()).containsAll(ranked);
        }
    }
}
