package kz.akd.bot.tournaments.play;

import static kz.akd.bot.tournaments.play.Criterion.DIFFERENCE;
import static kz.akd.bot.tournaments.play.Criterion.HEAD_TO_HEAD;
import static kz.akd.bot.tournaments.play.Criterion.HEAD_TO_HEAD_RATIOS;
import static kz.akd.bot.tournaments.play.Criterion.POINTS;
import static kz.akd.bot.tournaments.play.Criterion.POINT_RATIO;
import static kz.akd.bot.tournaments.play.Criterion.RATIO;
import static kz.akd.bot.tournaments.play.Criterion.SCORED;
import static kz.akd.bot.tournaments.play.Criterion.SONNEBORN_BERGER;
import static kz.akd.bot.tournaments.play.Criterion.WINS;

import java.util.List;

/** What is played, and the points and the order of criteria that its federation uses. */
public enum Discipline {
    /** Three points for a win; level teams by their own matches first (UEFA). */
    FOOTBALL(true, 5, Points.of(6, 2, 0), List.of(POINTS, HEAD_TO_HEAD, DIFFERENCE, SCORED)),
    /** By wins, then points (3 for 3:0 and 3:1, 2 and 1 for 3:2), then the ratio of sets, then that of points (FIVB). */
    VOLLEYBALL(true, 6, new Points(6, 0, 0, 0, 2), List.of(WINS, POINTS, RATIO, POINT_RATIO, HEAD_TO_HEAD)),
    BILLIARDS(false, 1, Points.of(2, 0, 0), List.of(POINTS, HEAD_TO_HEAD, DIFFERENCE, SCORED)),
    ARM_WRESTLING(false, 1, Points.of(2, 0, 0), List.of(POINTS, HEAD_TO_HEAD, DIFFERENCE)),
    BOWLING(false, 1, Points.of(2, 1, 0), List.of(POINTS, SCORED, HEAD_TO_HEAD)),
    /** Two points for a win, one for a match that was lost, none for one not played; level ones by their own (ITTF 3.7.5). */
    TABLE_TENNIS(false, 1, new Points(4, 0, 2, 0, 0), List.of(POINTS, HEAD_TO_HEAD_RATIOS)),
    /** A point for a win, half for a draw; then Sonneborn-Berger (FIDE C.07). */
    CHESS(false, 1, Points.of(2, 1, 0), List.of(POINTS, HEAD_TO_HEAD, SONNEBORN_BERGER, WINS));

    private final boolean teams;
    private final int teamSize;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Points points;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that cannot be changed
    private final List<Criterion> criteria;

    Discipline(boolean teams, int teamSize, Points points, List<Criterion> criteria) {
        this.teams = teams;
        this.teamSize = teamSize;
        this.points = points;
        this.criteria = List.copyOf(criteria);
    }

    /** Whether teams play it. */
    public boolean isForTeams() {
        return teams;
    }

    /** How many a team needs on the field. */
    public int teamSize() {
        return teamSize;
    }

    public Points points() {
        return points;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    /** That one side can win: three in volleyball (FIVB 6.3.1); table tennis has any odd number (ITTF 2.12.1), here up to seven. */
    private int mostSets() {
        return this == TABLE_TENNIS ? 4 : 3;
    }

    /** Whether a match that was played can end so; that of chess is one game, with a point for each side in a draw (FIDE 10.1). */
    public boolean allows(Outcome outcome) {
        int more = Math.max(outcome.home(), outcome.away());
        return switch (this) {
            case CHESS -> more == 1;
            case VOLLEYBALL, TABLE_TENNIS ->
                !outcome.isDraw()
                        && more <= mostSets()
                        && outcome.sets().stream().noneMatch(set -> set.home() == set.away());
            case FOOTBALL, BILLIARDS, ARM_WRESTLING, BOWLING -> true;
        };
    }

    /** Whether a match is made of sets, whose points can be said too. */
    public boolean hasSets() {
        return this == VOLLEYBALL || this == TABLE_TENNIS;
    }

    /** Whether a match of a table may end without a winner. */
    public boolean hasDraws() {
        return points.draw() > 0;
    }
}
