package kz.akd.bot.meetings.attend;

/** What somebody answered to the invitation. */
public enum Coming {
    IN_PERSON,
    REMOTELY,
    NOT;

    public boolean isThere() {
        return this != NOT;
    }
}
