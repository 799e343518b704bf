package kz.akd.bot.members.person;

import java.util.Comparator;
import kz.akd.bot.shared.PersonId;

/**
 * Where somebody stands in lists: by their name without regard to capitals; those of the same name by their ids, so that
 * pages stay what they are.
 *
 * @param name each letter as it is compared: to find that out at each comparison takes most of the time
 */
public record PlaceInList(String name, PersonId id) implements Comparable<PlaceInList> {

    private static final Comparator<PlaceInList> ORDER = Comparator.comparing(PlaceInList::name)
            .thenComparing(place -> place.id().value());

    public static PlaceInList of(MemberSummary listed) {
        var letters = listed.fullName().toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new PlaceInList(new String(letters), listed.id());
    }

    @Override
    public int compareTo(PlaceInList other) {
        return ORDER.compare(this, other);
    }
}
