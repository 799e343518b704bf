package kz.akd.bot.tournaments.draw;

import java.util.function.Function;

/** By what those are told apart who are level so far. */
public enum Criterion {
    POINTS(false, line -> Ratio.whole(line.points())),
    WINS(false, line -> Ratio.whole(line.won())),
    DIFFERENCE(false, line -> Ratio.whole(line.difference())),
    SCORED(false, line -> Ratio.whole(line.scored())),
    RATIO(false, line -> new Ratio(line.scored(), line.conceded())),
    POINT_RATIO(false, line -> new Ratio(line.pointsWon(), line.pointsLost())),
    SONNEBORN_BERGER(false, line -> Ratio.whole(line.sonnebornBerger())),
    POINTS_AMONG(true, line -> Ratio.whole(line.points())),
    DIFFERENCE_AMONG(true, line -> Ratio.whole(line.difference())),
    SCORED_AMONG(true, line -> Ratio.whole(line.scored())),
    RATIO_AMONG(true, line -> new Ratio(line.scored(), line.conceded())),
    POINT_RATIO_AMONG(true, line -> new Ratio(line.pointsWon(), line.pointsLost()));

    private final boolean among;

    @SuppressWarnings("ImmutableEnumChecker") // only functions without state are given
    private final Function<Line, Ratio> value;

    Criterion(boolean among, Function<Line, Ratio> value) {
        this.among = among;
        this.value = value;
    }

    /** Whether only matches between those who are level count. */
    public boolean isAmong() {
        return among;
    }

    Ratio of(Line line) {
        return value.apply(line);
    }
}
