package kz.akd.bot.members.groups;

/** How members come into a group. */
public enum JoinPolicy {
    /** They ask, and an officer of the group answers. */
    BY_REQUEST,
    /** Only officers add them. */
    BY_OFFICERS
}
