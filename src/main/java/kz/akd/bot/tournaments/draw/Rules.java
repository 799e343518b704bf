package kz.akd.bot.tournaments.draw;

import java.util.List;

/**
 * How a table is made.
 *
 * @param criteria in their order; those among the level stand together
 * @param startsAgainAtOnce whether those still level begin again with fewer as soon as anybody's place is known (table
 *     tennis), not only when all criteria among them were tried (football)
 */
public record Rules(Points points, List<Criterion> criteria, boolean startsAgainAtOnce) {
    public Rules {
        criteria = List.copyOf(criteria);
    }
}
