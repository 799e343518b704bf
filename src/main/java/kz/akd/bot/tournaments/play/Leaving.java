package kz.akd.bot.tournaments.play;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of matches of those who have left: what was played stays, what was not is lost to them. */
final class Leaving {

    private Leaving() {}

    static @Nullable Outcome outcome(
            @Nullable Outcome decided, @Nullable Integer home, @Nullable Integer away, Set<Integer> gone) {
        if (decided != null || home == null || away == null) {
            return home == null || away == null ? null : decided;
        }
        boolean homeGone = gone.contains(home);
        boolean awayGone = gone.contains(away);
        if (homeGone && awayGone) {
            return Outcome.doubleForfeit();
        }
        return homeGone || awayGone ? Outcome.walkover(awayGone) : null;
    }
}
