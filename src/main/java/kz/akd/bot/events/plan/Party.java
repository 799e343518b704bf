package kz.akd.bot.events.plan;

/** A member and the people they bring along. Never split: all sit, or all wait. */
public record Party(int adults, int children) {

    public static final Party ALONE = new Party(0, 0);

    public Party {
        if (adults < 0 || children < 0) {
            throw new IllegalArgumentException("nobody brings " + adults + " and " + children);
        }
    }

    /** The seats it takes, the member's own among them. */
    public int size() {
        return 1 + companions();
    }

    public int companions() {
        return adults + children;
    }
}
