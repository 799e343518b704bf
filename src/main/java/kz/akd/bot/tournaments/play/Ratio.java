package kz.akd.bot.tournaments.play;

/** Won to lost, compared exactly: nothing lost is more than anything else, unless nothing was won either. */
record Ratio(long won, long lost) implements Comparable<Ratio> {

    static Ratio whole(long value) {
        return new Ratio(value, 1);
    }

    @Override
    public int compareTo(Ratio other) {
        boolean endless = lost == 0 && won > 0;
        boolean otherEndless = other.lost == 0 && other.won > 0;
        if (endless || otherEndless) {
            return Boolean.compare(endless, otherEndless);
        }
        return Long.compare(won * Math.max(1, other.lost), other.won * Math.max(1, lost));
    }
}
