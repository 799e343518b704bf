package kz.akd.bot.tournaments.draw;

import java.util.List;

/**
 * An entrant's line of a table.
 *
 * @param scored goals, sets or frames
 * @param pointsWon within sets
 * @param sonnebornBerger in quarters: points of those beaten, and half of those drawn with
 */
public record Line(
        int entrant,
        int won,
        int drawn,
        int lost,
        int scored,
        int conceded,
        int pointsWon,
        int pointsLost,
        int points,
        int sonnebornBerger) {

    static Line of(int entrant, List<Game> games, Points worth) {
        int[] sum = new int[8];
        for (var game : games) {
            if (game.isOf(entrant)) {
                boolean home = game.home() == entrant;
                var score = game.score();
                int own = home ? score.home() : score.away();
                int other = home ? score.away() : score.home();
                sum[own > other ? 0 : own == other ? 1 : 2]++;
                if (!score.walkOver()) {
                    sum[3] += own;
                    sum[4] += other;
                }
                sum[5] += home ? score.homePoints() : score.awayPoints();
                sum[6] += home ? score.awayPoints() : score.homePoints();
                sum[7] += worth.of(own, other, score.walkOver());
            }
        }
        return new Line(entrant, sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7], 0);
    }

    Line withSonnebornBerger(int quarters) {
        return new Line(entrant, won, drawn, lost, scored, conceded, pointsWon, pointsLost, points, quarters);
    }

    public int played() {
        return won + drawn + lost;
    }

    public int difference() {
        return scored - conceded;
    }
}
