package kz.akd.bot.tournaments.play;

/**
 * What a match came to.
 *
 * @param home the score of the side named first: goals, sets, games or frames
 * @param walkover whether it was not played; the score then only says who goes on
 */
public record Outcome(int home, int away, boolean walkover) {

    public static final int MOST = 999;

    public Outcome {
        if (home < 0 || away < 0 || home > MOST || away > MOST) {
            throw new IllegalArgumentException("not a score: " + home + ":" + away);
        }
    }

    public static Outcome played(int home, int away) {
        return new Outcome(home, away, false);
    }

    /** The one side did not play on. */
    public static Outcome walkover(boolean forHome) {
        return new Outcome(forHome ? 1 : 0, forHome ? 0 : 1, true);
    }

    /** Neither side played. */
    public static Outcome doubleForfeit() {
        return new Outcome(0, 0, true);
    }

    public boolean isDraw() {
        return home == away;
    }
}
