package kz.akd.bot.tournaments.play;

/** By what entrants with the same before it are told apart; a tournament's rules are a list of them, fixed before it begins. */
public enum Criterion {
    POINTS,
    WINS,
    /**
     * Among those who are level: points, then difference, then score of the matches between them; applied again to those of
     * them who still are (UEFA Euro regulations, article 20).
     */
    HEAD_TO_HEAD,
    DIFFERENCE,
    SCORED,
    /** Sets or games won to lost (FIVB, ITTF 3.7.5). */
    RATIO,
    /** The points of those one has beaten, and half of those one drew with (FIDE C.07, 9.1). */
    SONNEBORN_BERGER
}
