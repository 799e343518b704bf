package kz.akd.bot.members;

/** What sort of place a unit is. */
public enum UnitKind {
    DEPARTMENT,
    MISSION,
    CONSULATE,
    AGENCY
}
