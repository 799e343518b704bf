package kz.akd.bot.members;

/** What sort of group it is, which decides what its officers may do there. */
public enum GroupKind {
    /** The members of some cities; its officers also decide on applications from there. */
    BRANCH,
    COMMITTEE,
    COUNCIL,
    /** Any other list of members. */
    LIST
}
