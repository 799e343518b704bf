package kz.akd.bot.tournaments.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a tournament has come: its draw, and all results in the order in which they came. The last of a match counts. */
public final class Course {

    private final List<Pairing> draw;
    private final Map<Integer, Score> scores = new HashMap<>();

    public Course(List<Pairing> draw, List<Score> results) {
        this.draw = List.copyOf(draw);
        results.forEach(score -> scores.put(score.match(), score));
    }

    public Optional<Pairing> pairing(int match) {
        return draw.stream().filter(pairing -> pairing.number() == match).findFirst();
    }

    public Optional<Score> score(int match) {
        return Optional.ofNullable(scores.get(match));
    }

    /** Who plays on a side, once it is known. */
    public Optional<Integer> entrant(Side side) {
        if (side.kind() == Side.Kind.ENTRANT) {
            return Optional.of(side.number());
        }
        return pairing(side.number())
                .flatMap(earlier -> score(earlier.number())
                        .flatMap(score -> entrant(
                                score.homeWins() == (side.kind() == Side.Kind.WINNER_OF)
                                        ? earlier.home()
                                        : earlier.away())));
    }

    /** Both are known, and there is no result. */
    public boolean isNext(Pairing pairing) {
        return !scores.containsKey(pairing.number()) && isKnown(pairing);
    }

    public boolean isKnown(Pairing pairing) {
        return entrant(pairing.home()).isPresent() && entrant(pairing.away()).isPresent();
    }

    public boolean plays(Pairing pairing, int entrant) {
        return entrant(pairing.home()).filter(one -> one == entrant).isPresent()
                || entrant(pairing.away()).filter(one -> one == entrant).isPresent();
    }

    /** Whether a match was played that follows from this one: its result cannot be another any more. */
    public boolean isBuiltUpon(int match) {
        return draw.stream().anyMatch(pairing -> pairing.dependsOn(match) && scores.containsKey(pairing.number()));
    }

    /** All that was played, between known entrants. */
    public List<Game> games() {
        return draw.stream()
                .filter(pairing -> scores.containsKey(pairing.number()))
                .flatMap(pairing -> entrant(pairing.home()).stream()
                        .flatMap(home -> entrant(pairing.away()).stream()
                                .flatMap(away ->
                                        score(pairing.number()).stream().map(score -> new Game(home, away, score)))))
                .toList();
    }

    public boolean isOver() {
        return draw.stream().allMatch(pairing -> scores.containsKey(pairing.number()));
    }
}
