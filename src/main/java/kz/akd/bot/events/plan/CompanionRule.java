package kz.akd.bot.events.plan;

/**
 * Whom members may bring along.
 *
 * @param most companions of one member
 */
public record CompanionRule(boolean adults, boolean children, int most) {

    public static final CompanionRule NONE = new CompanionRule(false, false, 0);
    public static final int MOST = 10;

    public CompanionRule {
        if (most < 0 || most > MOST) {
            throw new IllegalArgumentException("not a number of companions: " + most);
        }
    }

    public boolean allowsAny() {
        return most > 0 && (adults || children);
    }

    public boolean allows(Party party) {
        return party.companions() <= most && (adults || party.adults() == 0) && (children || party.children() == 0);
    }
}
