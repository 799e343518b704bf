package kz.akd.bot.events;

import kz.akd.bot.shared.ConstantKey;

/** What organisers do to events. */
public enum Deed {
    PUBLISHED,
    EDITED,
    CANCELLED,
    RESIZED,
    CLOSED,
    OPENED,
    HANDED_OVER,
    ORGANISERS_CHANGED,
    ASKED_AGAIN,
    WRITTEN;

    /** As the audit log names it. */
    public String inLog() {
        return ConstantKey.of("event.", this);
    }
}
