package kz.akd.bot.members.access;

import java.util.Collection;
import java.util.Set;
import kz.akd.bot.members.GroupId;

/**
 * How far somebody's permission reaches.
 *
 * @param everywhere for the whole association
 * @param groups else for these groups alone; for none, they may not at all
 */
public record Scope(boolean everywhere, Set<GroupId> groups) {

    public static final Scope EVERYWHERE = new Scope(true, Set.of());
    public static final Scope NOWHERE = new Scope(false, Set.of());

    public Scope {
        groups = Set.copyOf(groups);
    }

    public static Scope within(Set<GroupId> groups) {
        return new Scope(false, groups);
    }

    public boolean isNowhere() {
        return !everywhere && groups.isEmpty();
    }

    public boolean covers(GroupId group) {
        return everywhere || groups.contains(group);
    }

    /** Whether it reaches somebody who belongs to these groups. */
    public boolean coversAnyOf(Collection<GroupId> theirs) {
        return everywhere || theirs.stream().anyMatch(groups::contains);
    }
}
