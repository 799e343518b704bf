package kz.akd.bot.tournaments.draw;

import static kz.akd.bot.tournaments.draw.Criterion.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StandingsTest {

    private static final Rules HEAD_TO_HEAD_FIRST = new Rules(
            Points.THREE_ONE_NOTHING,
            List.of(POINTS, POINTS_AMONG, DIFFERENCE_AMONG, SCORED_AMONG, DIFFERENCE, SCORED),
            false);
    private static final Rules DIFFERENCE_FIRST = new Rules(
            Points.THREE_ONE_NOTHING,
            List.of(POINTS, DIFFERENCE, SCORED, POINTS_AMONG, DIFFERENCE_AMONG, SCORED_AMONG),
            false);
    private static final Rules TABLE_TENNIS =
            new Rules(Points.TWO_ONE_UNPLAYED, List.of(POINTS, POINTS_AMONG, RATIO_AMONG, POINT_RATIO_AMONG), true);

    @Test
    void football_groups_end_as_they_ended() {
        for (var group : Vectors.list(Vectors.read("football_groups").get("groups"))) {
            var teams = Vectors.words(group.get("teams"));
            var games = games(teams, group.get("matches"));
            var name = group.get("competition").asString() + " "
                    + group.get("group").asString();
            assertThat(order(teams, games, HEAD_TO_HEAD_FIRST))
                    .as(name)
                    .isEqualTo(places(group.get("orderHeadToHeadFirst")));
            assertThat(order(teams, games, DIFFERENCE_FIRST))
                    .as(name)
                    .isEqualTo(places(group.get("orderGoalDifferenceFirst")));
        }
    }

    @Test
    void level_teams_are_told_apart_by_the_small_table_again_and_again() {
        var all = Vectors.read("constructed_small");
        var teams = List.of("A", "B", "C", "D");
        for (var one : List.of("football_three_way", "football_reapply")) {
            var games = games(teams, all.get(one).get("matches"));
            assertThat(flat(order(teams, games, HEAD_TO_HEAD_FIRST)))
                    .isEqualTo(Vectors.words(all.get(one).get("headToHeadFirst")));
            assertThat(flat(order(teams, games, DIFFERENCE_FIRST)))
                    .isEqualTo(Vectors.words(all.get(one).get("goalDifferenceFirst")));
        }
    }

    @Test
    void table_tennis_counts_ratios_among_the_level() {
        var vector = Vectors.read("constructed_small").get("table_tennis_ittf_3way");
        var teams = List.of("A", "B", "C", "D");

        assertThat(flat(order(teams, games(teams, vector.get("matches")), TABLE_TENNIS)))
                .isEqualTo(Vectors.words(vector.get("order")));
    }

    @Test
    void volleyball_pools_stand_as_published() {
        var winsFirst = new Rules(Points.BY_SETS, List.of(WINS, POINTS, RATIO, POINT_RATIO), false);
        var pointsFirst = new Rules(Points.BY_SETS, List.of(POINTS, WINS, RATIO, POINT_RATIO), false);
        for (var pool : Vectors.list(Vectors.read("volleyball_pools").get("pools"))) {
            var rows = Vectors.list(pool.get("table"));
            var teams = rows.stream().map(row -> row.get("team").asString()).toList();
            var lines = IntStream.range(0, rows.size())
                    .mapToObj(row -> line(row, rows.get(row)))
                    .toList();
            assertThat(named(teams, Standings.order(lines, List.of(), winsFirst)))
                    .isEqualTo(singly(pool.get("winsFirstOrder")));
            assertThat(named(teams, Standings.order(lines, List.of(), pointsFirst)))
                    .isEqualTo(singly(pool.get("pointsFirstOrder")));
        }
    }

    private static Line line(int number, JsonNode row) {
        return new Line(
                number,
                row.get("W").asInt(),
                0,
                row.get("L").asInt(),
                row.get("setsWon").asInt(),
                row.get("setsLost").asInt(),
                row.get("pointsWon").asInt(),
                row.get("pointsLost").asInt(),
                row.get("pts").asInt(),
                0);
    }

    @Test
    void sets_are_worth_what_volleyball_says() {
        assertThat(Points.BY_SETS.of(3, 2, false)).isEqualTo(2);
        assertThat(Points.BY_SETS.of(2, 3, false)).isEqualTo(1);
        assertThat(Points.BY_SETS.of(3, 1, false)).isEqualTo(3);
        assertThat(Points.BY_SETS.of(0, 1, true)).isZero();
    }

    @Test
    void chess_counts_whom_one_has_beaten() {
        var vector = Vectors.read("chess_round_robin_sb_candidates2020");
        var players = Vectors.words(vector.get("players"));
        var numbers = IntStream.range(0, players.size()).boxed().toList();
        var games = new ArrayList<Game>();
        for (int home : numbers) {
            for (int away = home + 1; away < numbers.size(); away++) {
                int halves =
                        (int) (2 * vector.get("crosstable").get(home).get(away).asDouble());
                games.add(new Game(home, away, Score.of(1, halves, 2 - halves)));
            }
        }
        var rules = new Rules(Points.HALVES, List.of(POINTS, SONNEBORN_BERGER), false);

        var lines = Standings.lines(numbers, games, rules);

        for (int player : numbers) {
            assertThat(lines.get(player).points() / 2.0)
                    .isEqualTo(vector.get("points").get(player).asDouble());
            assertThat(lines.get(player).sonnebornBerger() / 4.0)
                    .isEqualTo(vector.get("sonnebornBerger").get(player).asDouble());
        }
    }

    private static List<Game> games(List<String> teams, JsonNode matches) {
        return Vectors.list(matches).stream()
                .map(match -> new Game(
                        teams.indexOf(match.get(0).asString()),
                        teams.indexOf(match.get(3).asString()),
                        Score.of(1, match.get(1).asInt(), match.get(2).asInt())))
                .toList();
    }

    private static List<List<String>> order(List<String> teams, List<Game> games, Rules rules) {
        var numbers = IntStream.range(0, teams.size()).boxed().toList();
        return named(teams, Standings.order(Standings.lines(numbers, games, rules), games, rules));
    }

    private static List<List<String>> named(List<String> teams, List<List<Line>> order) {
        return order.stream()
                .map(place -> place.stream()
                        .map(line -> teams.get(line.entrant()))
                        .sorted()
                        .toList())
                .toList();
    }

    private static List<List<String>> places(JsonNode order) {
        return Vectors.list(order).stream()
                .map(place -> Vectors.words(place).stream().sorted().toList())
                .toList();
    }

    private static List<List<String>> singly(JsonNode order) {
        return Vectors.words(order).stream().map(List::of).toList();
    }

    private static List<String> flat(List<List<String>> order) {
        return order.stream().flatMap(List::stream).toList();
    }
}
