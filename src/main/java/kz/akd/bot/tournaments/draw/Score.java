package kz.akd.bot.tournaments.draw;

/**
 * What came of a match.
 *
 * @param match its number
 * @param home goals, sets, frames or half points of the first
 * @param homePoints points within the sets; 0 where they are not counted
 * @param walkOver whether one side did not play: counted as a match, and shown as what it is
 */
public record Score(int match, int home, int away, int homePoints, int awayPoints, boolean walkOver) {

    public Score {
        if (home < 0 || away < 0 || homePoints < 0 || awayPoints < 0) {
            throw new IllegalArgumentException("a score below nothing: " + home + ":" + away);
        }
    }

    public static Score of(int match, int home, int away) {
        return new Score(match, home, away, 0, 0, false);
    }

    public static Score walkOver(int match, boolean homeWins) {
        return new Score(match, homeWins ? 1 : 0, homeWins ? 0 : 1, 0, 0, true);
    }

    public boolean isDraw() {
        return home == away;
    }

    public boolean homeWins() {
        return home > away;
    }
}
