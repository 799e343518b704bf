package kz.akd.bot.meetings.vote;

/** How those present voted. */
public record Votes(int inFavour, int against, int abstained) {

    public static final int MOST = 999;

    public Votes {
        if (Math.min(inFavour, Math.min(against, abstained)) < 0 || inFavour + against + abstained > 3 * MOST) {
            throw new IllegalArgumentException("no votes: " + inFavour + ", " + against + ", " + abstained);
        }
    }

    public int cast() {
        return inFavour + against + abstained;
    }
}
