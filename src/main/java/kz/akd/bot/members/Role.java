package kz.akd.bot.members;

/** What a person does for the association. */
public enum Role {
    ADMIN,
    COUNCIL,
    ORGANISER,
    TREASURER,
    SECRETARY,
    CASE_WORKER
}
