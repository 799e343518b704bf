package kz.akd.bot.meetings.attend;

/** How many of those who may vote have to be there. */
public enum Quorum {
    NONE,
    /** More than half of them. */
    HALF,
    TWO_THIRDS;

    public int needed(int members) {
        return switch (this) {
            case NONE -> 0;
            case HALF -> members / 2 + 1;
            case TWO_THIRDS -> (2 * members + 2) / 3;
        };
    }
}
