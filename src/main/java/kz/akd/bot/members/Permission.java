package kz.akd.bot.members;

import java.util.EnumSet;
import java.util.Set;

/** What roles allow everywhere, and offices in the group they are held in. */
public enum Permission {
    /** Of a branch's officers: on applications from its cities. */
    DECIDE_APPLICATIONS(Set.of(GroupKind.BRANCH), Role.ADMIN, Role.SECRETARY),
    /** See all that is kept of members, correct it, import and export the roster, invite, suspend. */
    KEEP_ROSTER(Set.of(), Role.ADMIN, Role.SECRETARY),
    /** Make groups, change what they are, appoint their officers. */
    MANAGE_GROUPS(Set.of(), Role.ADMIN, Role.SECRETARY),
    /** See who belongs to a group, add and remove members, answer those who ask to be let in. */
    KEEP_GROUP(EnumSet.allOf(GroupKind.class), Role.ADMIN, Role.SECRETARY),
    GIVE_ROLES(Set.of(), Role.ADMIN),
    READ_AUDIT(Set.of(), Role.ADMIN, Role.COUNCIL),
    /** Of officers: those events that are for their group alone. */
    ORGANISE_EVENTS(EnumSet.allOf(GroupKind.class), Role.ADMIN, Role.COUNCIL, Role.ORGANISER),
    /** Make campaigns, and note who came and what was brought; not who gave how much. */
    RUN_CAMPAIGNS(Set.of(), Role.ADMIN, Role.COUNCIL, Role.ORGANISER),
    /** See who gave how much, also of those who are anonymous to all others, and confirm it. */
    CONFIRM_GIFTS(Set.of(), Role.TREASURER),
    /** Make meetings, keep their agenda and minutes, see how action items stand; of officers: those of their group. */
    KEEP_MEETINGS(EnumSet.allOf(GroupKind.class), Role.ADMIN, Role.COUNCIL, Role.SECRETARY),
    /** Have the council speak about a proposal, and say what it decided. */
    DECIDE_PROPOSALS(Set.of(), Role.ADMIN, Role.COUNCIL, Role.SECRETARY),
    /** Of officers: to those who belong to their group alone. */
    ANNOUNCE(EnumSet.allOf(GroupKind.class), Role.ADMIN, Role.COUNCIL, Role.ORGANISER, Role.SECRETARY),
    /** Also to those who have muted what is new, and with its sound at night. */
    ANNOUNCE_URGENTLY(Set.of(), Role.ADMIN, Role.COUNCIL),
    /** Open tournaments, draw them, and set results. */
    RUN_TOURNAMENTS(Set.of(), Role.ADMIN, Role.COUNCIL, Role.ORGANISER),
    /** See who has paid which dues, confirm and exempt, and read the fund's ledger. */
    KEEP_FUND(Set.of(), Role.TREASURER);

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf makes one that cannot be changed
    private final Set<GroupKind> offices;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes one that cannot be changed
    private final Set<Role> roles;

    Permission(Set<GroupKind> offices, Role... roles) {
        this.offices = Set.copyOf(offices);
        this.roles = Set.of(roles);
    }

    public boolean givenBy(Role role) {
        return roles.contains(role);
    }

    public boolean isGivenByOfficeIn(GroupKind kind) {
        return offices.contains(kind);
    }
}
