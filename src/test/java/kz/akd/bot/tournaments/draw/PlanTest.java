package kz.akd.bot.tournaments.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanTest {

    @Test
    void brackets_have_the_usual_slots_byes_and_matches() {
        for (var bracket : Vectors.list(Vectors.read("single_elimination").get("cases"))) {
            int entrants = bracket.get("entrants").asInt();
            var seeding = IntStream.rangeClosed(1, entrants).boxed().toList();
            assertThat(Slots.order(Slots.size(entrants))).isEqualTo(Vectors.numbers(bracket.get("slotOrder")));
            var plan = Plan.elimination(seeding, false);
            assertThat(plan).hasSize(bracket.get("realMatches").asInt());
            assertThat(Plan.elimination(seeding, true))
                    .hasSize(bracket.get("realMatchesWithThirdPlace").asInt());
            assertThat(playedByTheBetter(plan)).as("of %s", entrants).isEqualTo(rounds(bracket));
        }
    }

    private static List<List<List<Integer>>> rounds(JsonNode bracket) {
        return Vectors.list(bracket.get("chalkMatchesByRound")).stream()
                .map(round -> Vectors.list(round).stream().map(Vectors::numbers).toList())
                .toList();
    }

    private static List<List<List<Integer>>> playedByTheBetter(List<Pairing> plan) {
        var rounds = new ArrayList<List<List<Integer>>>();
        var scores = new ArrayList<Score>();
        for (var pairing : plan) {
            var course = new Course(plan, scores);
            int home = course.entrant(pairing.home()).orElseThrow();
            int away = course.entrant(pairing.away()).orElseThrow();
            while (rounds.size() < pairing.round()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(pairing.round() - 1).add(List.of(Math.min(home, away), Math.max(home, away)));
            scores.add(home < away ? Score.of(pairing.number(), 1, 0) : Score.of(pairing.number(), 0, 1));
        }
        return rounds;
    }

    @Test
    void round_robins_follow_the_tables_of_berger() {
        for (var table : Vectors.list(Vectors.read("round_robin").get("cases"))) {
            int entrants = table.get("n").asInt();
            var rounds = Berger.rounds(entrants);
            assertThat(rounds).hasSize(table.get("rounds").asInt());
            for (int round = 1; round <= rounds.size(); round++) {
                var expected = Vectors.list(table.get("fideBerger").get(Integer.toString(round))).stream()
                        .map(Vectors::numbers)
                        .map(pair -> new Berger.Fixture(pair.get(0), pair.get(1)))
                        .toList();
                assertThat(rounds.get(round - 1))
                        .as("round %s of %s", round, entrants)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            var numbers = IntStream.rangeClosed(1, entrants).boxed().toList();
            assertThat(Plan.roundRobin(numbers)).hasSize(table.get("matches").asInt());
        }
    }

    @Test
    void losers_of_the_semifinals_play_for_the_third_place() {
        var plan = Plan.elimination(List.of(1, 2, 3, 4), true);
        var course = new Course(plan, List.of(Score.of(1, 2, 0), Score.walkOver(2, false)));

        assertThat(plan).hasSize(4);
        assertThat(course.plays(plan.get(2), 4)).isTrue();
        assertThat(course.plays(plan.get(2), 2)).isTrue();
        assertThat(course.plays(plan.get(3), 1)).isTrue();
        assertThat(course.isBuiltUpon(1)).isFalse();
    }

    @Test
    void a_lot_is_sealed_and_can_be_checked() {
        var lot = new Lot("42");

        assertThat(lot.seal()).isEqualTo("73475cb40a568e8da8a045ced110137e159f890ac4da883b6b17dc651b3a8049");
        assertThat(lot.order(List.of(1, 2, 3))).isEqualTo(new Lot("42").order(List.of(3, 2, 1)));
    }
}
