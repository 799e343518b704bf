package kz.akd.bot.tournaments.play;

/**
 * What a result is worth, in half points.
 *
 * @param closeAt in volleyball, the sets of the loser at which the winner gets a point less and the loser one; 0 for none
 */
public record Points(int win, int draw, int loss, int unplayedLoss, int closeAt) {

    public static Points of(int win, int draw, int loss) {
        return new Points(win, draw, loss, 0, 0);
    }

    int halves(int own, int others, boolean walkover) {
        if (walkover) {
            return own > others ? win : unplayedLoss;
        } else if (own == others) {
            return draw;
        }
        boolean close = closeAt > 0 && Math.min(own, others) == closeAt;
        if (own > others) {
            return close ? win - 2 : win;
        }
        return close ? loss + 2 : loss;
    }
}
