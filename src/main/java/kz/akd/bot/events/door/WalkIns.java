package kz.akd.bot.events.door;

/** Whether members without a seat may check themselves in by the code at the door. Officers may always let them in. */
public enum WalkIns {
    BY_OFFICERS,
    WHILE_SEATS_LAST,
    ANYBODY
}
