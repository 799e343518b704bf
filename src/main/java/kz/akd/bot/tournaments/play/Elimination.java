package kz.akd.bot.tournaments.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Single elimination: the first of the draw meets the last, byes go to the first, the losers of the semi-finals play for
 * the third place.
 */
public final class Elimination {

    private Elimination() {}

    /** How many places the bracket has: the next power of two. */
    static int size(int entrants) {
        return entrants <= 1 ? 1 : Integer.highestOneBit(entrants - 1) * 2;
    }

    /** The numbers of the draw in the order of the bracket's places: 1, 8, 4, 5, 2, 7, 3, 6 for eight. */
    static List<Integer> slots(int size) {
        var slots = List.of(1);
        while (slots.size() < size) {
            var next = new ArrayList<Integer>();
            int sum = slots.size() * 2 + 1;
            for (int slot : slots) {
                next.add(slot);
                next.add(sum - slot);
            }
            slots = List.copyOf(next);
        }
        return slots;
    }

    /**
     * All matches, as far as they are known.
     *
     * @param entrants how many are in the draw, at least two
     * @param decided outcomes by the numbers of matches
     * @param gone who has left: what they have not played is lost to them
     */
    static List<Match> matches(int entrants, Map<Integer, Outcome> decided, Set<Integer> gone) {
        var all = new ArrayList<Match>();
        var slots = slots(size(entrants));
        var before = new ArrayList<Place>();
        slots.forEach(slot -> before.add(slot <= entrants ? new Place(slot, true) : Place.NOBODY));
        var places = List.copyOf(before);
        List<Match> former = List.of();
        for (int round = 1; places.size() > 1; round++) {
            var played = new ArrayList<Match>();
            for (int i = 0; i < places.size(); i += 2) {
                played.add(match(
                        all.size() + played.size() + 1, round, places.get(i), places.get(i + 1), false, decided, gone));
            }
            all.addAll(played);
            if (played.size() == 1 && former.size() == 2) {
                var third =
                        match(all.size() + 1, round, loser(former.get(0)), loser(former.get(1)), true, decided, gone);
                if (entrants > 3) {
                    all.add(third);
                }
            }
            places = played.stream().map(Elimination::winner).toList();
            former = played;
        }
        return List.copyOf(all);
    }

    /** Who comes to a place of the bracket; it may be settled that nobody does. */
    private record Place(@Nullable Integer entrant, boolean settled) {
        static final Place NOBODY = new Place(null, true);
        static final Place UNKNOWN = new Place(null, false);
    }

    private static Place winner(Match match) {
        return place(match, match.winner());
    }

    private static Place loser(Match match) {
        return match.bye() ? Place.NOBODY : place(match, match.loser());
    }

    private static Place place(Match match, OptionalInt entrant) {
        if (entrant.isPresent()) {
            return new Place(entrant.getAsInt(), true);
        }
        boolean over = match.isDecided() || (match.bye() && match.home() == null && match.away() == null);
        return over ? Place.NOBODY : Place.UNKNOWN;
    }

    private static Match match(
            int number,
            int round,
            Place home,
            Place away,
            boolean thirdPlace,
            Map<Integer, Outcome> decided,
            Set<Integer> gone) {
        boolean bye = home.settled() && away.settled() && (home.entrant() == null || away.entrant() == null);
        var outcome = bye ? null : Leaving.outcome(decided.get(number), home.entrant(), away.entrant(), gone);
        return new Match(number, round, home.entrant(), away.entrant(), outcome, bye, thirdPlace);
    }

    /**
     * Who has which place, as far as it is decided: the winner and the second of the final, the third and fourth, then those
     * who lost in the same round share a place. Each list is one place; the first is the first.
     */
    static List<List<Integer>> ranking(List<Match> matches) {
        var places = new ArrayList<List<Integer>>();
        int last = matches.stream().mapToInt(Match::round).max().orElse(0);
        var ranked = new ArrayList<Integer>();
        for (int round = last; round >= 1; round--) {
            var of = round;
            var ofRound = matches.stream().filter(match -> match.round() == of).toList();
            if (round == last) {
                for (var match : ofRound) {
                    add(places, ranked, match.winner());
                    add(places, ranked, match.loser());
                }
            } else {
                var losers = ofRound.stream()
                        .flatMapToInt(match -> match.loser().stream())
                        .filter(loser -> !ranked.contains(loser))
                        .sorted()
                        .boxed()
                        .toList();
                if (!losers.isEmpty()) {
                    places.add(losers);
                    ranked.addAll(losers);
                }
            }
        }
        return List.copyOf(places);
    }

    private static void add(List<List<Integer>> places, List<Integer> ranked, OptionalInt entrant) {
        entrant.ifPresent(one -> {
            places.add(List.of(one));
            ranked.add(one);
        });
    }
}
