package kz.akd.bot.members;

import java.util.Collection;
import java.util.Set;

/**
 * For which members something is meant: those of any of these groups who are of any of these kinds and live in any of
 * these cities; where none is named, all are meant.
 *
 * @param cities by their English names, as in the catalogue of units
 */
public record Audience(Set<GroupId> groups, Set<MemberKind> kinds, Set<String> cities) {

    public static final Audience ALL = new Audience(Set.of(), Set.of(), Set.of());

    public Audience {
        groups = Set.copyOf(groups);
        kinds = Set.copyOf(kinds);
        cities = Set.copyOf(cities);
    }

    public static Audience ofGroups(Collection<GroupId> groups) {
        return new Audience(Set.copyOf(groups), Set.of(), Set.of());
    }

    public static Audience ofKinds(Collection<MemberKind> kinds) {
        return new Audience(Set.of(), Set.copyOf(kinds), Set.of());
    }

    public boolean isEverybody() {
        return equals(ALL);
    }

    /** Whether a member is meant who belongs to these groups, is of this kind and lives in this city. */
    public boolean includes(Collection<GroupId> theirs, MemberKind kind, String city) {
        return (groups.isEmpty() || theirs.stream().anyMatch(groups::contains))
                && (kinds.isEmpty() || kinds.contains(kind))
                && (cities.isEmpty() || cities.contains(city));
    }
}
