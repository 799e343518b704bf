package kz.akd.bot.tournaments.draw;

/**
 * A match as it was drawn.
 *
 * @param number from 1, in the order in which matches can be played
 * @param round from 1
 */
public record Pairing(int number, int round, Side home, Side away) {

    public boolean dependsOn(int match) {
        return isOutOf(home, match) || isOutOf(away, match);
    }

    private static boolean isOutOf(Side side, int match) {
        return side.kind() != Side.Kind.ENTRANT && side.number() == match;
    }
}
