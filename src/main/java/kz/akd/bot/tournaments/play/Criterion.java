package kz.akd.bot.tournaments.play;

import java.util.List;

/** By what entrants with the same before it are told apart; a tournament's rules are a list of them, fixed before it begins. */
public enum Criterion {
    POINTS,
    WINS,
    DIFFERENCE,
    SCORED,
    /** Sets or games won to lost (FIVB, ITTF 3.7.5). */
    RATIO,
    /** Points within the sets won to lost; told of nobody as long as the sets of one of their matches are not known. */
    POINT_RATIO,
    /** The points of those one has beaten, and half of those one drew with (FIDE C.07, 9.1). */
    SONNEBORN_BERGER,
    /**
     * Among those who are level: points, then difference, then score of the matches between them; applied again to those of
     * them who still are (UEFA Euro regulations, article 20).
     */
    HEAD_TO_HEAD(false, POINTS, DIFFERENCE, SCORED),
    /**
     * Among those who are level: points, then the ratio of games, then that of points of the matches between them; begun
     * again without those whose place is known as soon as one is (ITTF 3.7.5.2 and 3.7.5.3).
     */
    HEAD_TO_HEAD_RATIOS(true, POINTS, RATIO, POINT_RATIO);

    private final boolean startsAgainAtOnce;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that cannot be changed
    private final List<Criterion> between;

    Criterion() {
        this(false);
    }

    Criterion(boolean startsAgainAtOnce, Criterion... between) {
        this.startsAgainAtOnce = startsAgainAtOnce;
        this.between = List.of(between);
    }

    /** What is compared of the matches between those who are level; nothing where all their matches count. */
    List<Criterion> between() {
        return between;
    }

    boolean startsAgainAtOnce() {
        return startsAgainAtOnce;
    }
}
