package kz.akd.bot.tournaments.draw;

import java.util.Set;

/** A match that was played, between two known entrants. */
public record Game(int home, int away, Score score) {

    boolean isBetween(Set<Integer> some) {
        return some.contains(home) && some.contains(away);
    }

    boolean isOf(int entrant) {
        return home == entrant || away == entrant;
    }
}
