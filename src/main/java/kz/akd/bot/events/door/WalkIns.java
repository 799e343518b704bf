package kz.akd.bot.events.door;

/** Whether members without a seat may check themselves in by the code at the door. Officers may always let them in. */
public enum WalkIns {
    BY_OFFICERS,
    WHILE_SEATS_LAST,
    ANYBODY;

    /** What comes after it when one goes round. */
    public WalkIns next() {
        return switch (this) {
            case BY_OFFICERS -> WHILE_SEATS_LAST;
            case WHILE_SEATS_LAST -> ANYBODY;
            case ANYBODY -> BY_OFFICERS;
        };
    }
}
