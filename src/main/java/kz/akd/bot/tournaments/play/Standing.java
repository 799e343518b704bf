package kz.akd.bot.tournaments.play;

import java.util.List;
import java.util.Objects;

/**
 * Where an entrant stands in a table.
 *
 * @param place those whom nothing tells apart share one
 * @param scored goals, sets or frames
 * @param pointsWon within the sets, as far as these are known
 * @param halves points in halves, as chess has half points
 */
public record Standing(
        int place,
        int entrant,
        int played,
        int wins,
        int draws,
        int losses,
        int scored,
        int conceded,
        int pointsWon,
        int pointsLost,
        int halves) {

    /** What decided matches add up to. The score of one that was not played says nothing about strength. */
    static Standing of(int entrant, List<Match> matches, Points points) {
        var sum = new Standing(0, entrant, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (var match : matches) {
            if (match.has(entrant)) {
                boolean home = match.home() != null && match.home() == entrant;
                sum = sum.with(Objects.requireNonNull(match.outcome()), home, points);
            }
        }
        return sum;
    }

    private Standing with(Outcome outcome, boolean home, Points points) {
        int own = home ? outcome.home() : outcome.away();
        int others = home ? outcome.away() : outcome.home();
        boolean walkover = outcome.walkover();
        boolean won = own > others;
        boolean drawn = own == others && !walkover;
        return new Standing(
                place,
                entrant,
                played + 1,
                wins + (won ? 1 : 0),
                draws + (drawn ? 1 : 0),
                losses + (won || drawn ? 0 : 1),
                scored + (walkover ? 0 : own),
                conceded + (walkover ? 0 : others),
                pointsWon + outcome.pointsInSets(home),
                pointsLost + outcome.pointsInSets(!home),
                halves + points.halves(own, others, walkover));
    }

    Standing at(int other) {
        return new Standing(
                other, entrant, played, wins, draws, losses, scored, conceded, pointsWon, pointsLost, halves);
    }
}
