package kz.akd.bot.members;

/** What a member may let other members see. Nothing is seen by others unless they choose so. */
public enum VisibleField {
    PHONE,
    EMAIL,
    BIRTHDAY
}
