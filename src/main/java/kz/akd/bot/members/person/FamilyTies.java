package kz.akd.bot.members.person;

import java.util.List;
import java.util.Optional;

/**
 * Somebody's family as they, or an officer, see it.
 *
 * @param of the member whose family they are of
 * @param confirmed whether that member has said so
 * @param spouses those who are of their family
 * @param asking those who say they are, and wait for a word
 */
public record FamilyTies(
        Optional<MemberSummary> of, boolean confirmed, List<MemberSummary> spouses, List<MemberSummary> asking) {

    public FamilyTies {
        spouses = List.copyOf(spouses);
        asking = List.copyOf(asking);
    }

    public boolean isEmpty() {
        return of.isEmpty() && spouses.isEmpty() && asking.isEmpty();
    }
}
