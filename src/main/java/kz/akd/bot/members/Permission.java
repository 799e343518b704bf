package kz.akd.bot.members;

import java.util.Set;

/** What roles allow. */
public enum Permission {
    DECIDE_APPLICATIONS(Role.ADMIN, Role.SECRETARY),
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
