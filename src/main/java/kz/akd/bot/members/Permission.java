package kz.akd.bot.members;

import java.util.Set;

/** What roles allow. */
public enum Permission {
    DECIDE_APPLICATIONS(Role.ADMIN, Role.SECRETARY),
    /** See all that is kept of members, correct it, import and export the roster, invite, suspend. */
    KEEP_ROSTER(Role.ADMIN, Role.SECRETARY),
    MANAGE_GROUPS(Role.ADMIN, Role.SECRETARY),
    GIVE_ROLES(Role.ADMIN),
    READ_AUDIT(Role.ADMIN, Role.COUNCIL),
    ORGANISE_EVENTS(Role.ADMIN, Role.COUNCIL, Role.ORGANISER);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that cannot be changed
    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    boolean givenBy(Role role) {
        return roles.contains(role);
    }
}
