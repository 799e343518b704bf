package kz.akd.bot.tournaments.draw;

/**
 * One side of a match: an entrant, or whoever comes out of an earlier match.
 *
 * @param number of the entrant or of the match
 */
public record Side(Kind kind, int number) {

    public enum Kind {
        ENTRANT,
        WINNER_OF,
        LOSER_OF
    }

    static Side entrant(int number) {
        return new Side(Kind.ENTRANT, number);
    }

    static Side winnerOf(int match) {
        return new Side(Kind.WINNER_OF, match);
    }

    static Side loserOf(int match) {
        return new Side(Kind.LOSER_OF, match);
    }
}
