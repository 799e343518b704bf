package kz.akd.bot.chatkit.text;

/** Which commands a phone lists; what a person may do is decided by the use cases alone. */
public enum Rank {
    GUEST,
    MEMBER,
    OFFICER
}
