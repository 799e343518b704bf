package kz.akd.bot.tournaments.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the matches of a tournament from its entrants, the best first. What it made is kept, and never made again. */
public final class Plan {

    private Plan() {}

    /** Whoever loses is out; the best seeds have no match in the first round where the bracket has free places. */
    public static List<Pairing> elimination(List<Integer> seeding, boolean thirdPlace) {
        int size = Slots.size(seeding.size());
        List<@Nullable Side> sides = new ArrayList<>();
        for (int seed : Slots.order(size)) {
            sides.add(seed <= seeding.size() ? Side.entrant(seeding.get(seed - 1)) : null);
        }
        var pairings = new ArrayList<Pairing>();
        for (int round = 1; sides.size() > 1; round++) {
            if (sides.size() == 2 && thirdPlace && seeding.size() > 3) {
                int semifinals = pairings.size();
                pairings.add(
                        new Pairing(semifinals + 1, round, Side.loserOf(semifinals - 1), Side.loserOf(semifinals)));
            }
            sides = played(sides, round, pairings);
        }
        return List.copyOf(pairings);
    }

    private static List<@Nullable Side> played(List<@Nullable Side> sides, int round, List<Pairing> pairings) {
        List<@Nullable Side> winners = new ArrayList<>();
        for (int place = 0; place < sides.size(); place += 2) {
            var home = sides.get(place);
            var away = sides.get(place + 1);
            if (home == null || away == null) {
                winners.add(home == null ? away : home);
            } else {
                int number = pairings.size() + 1;
                pairings.add(new Pairing(number, round, home, away));
                winners.add(Side.winnerOf(number));
            }
        }
        return winners;
    }

    /** Each meets each, once. */
    public static List<Pairing> roundRobin(List<Integer> numbers) {
        var pairings = new ArrayList<Pairing>();
        int round = 0;
        for (var fixtures : Berger.rounds(numbers.size())) {
            round++;
            for (var fixture : fixtures) {
                if (fixture.home() <= numbers.size() && fixture.away() <= numbers.size()) {
                    pairings.add(new Pairing(
                            pairings.size() + 1,
                            round,
                            Side.entrant(numbers.get(fixture.home() - 1)),
                            Side.entrant(numbers.get(fixture.away() - 1))));
                }
            }
        }
        return List.copyOf(pairings);
    }
}
