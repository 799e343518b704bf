package kz.akd.bot.events;

import java.util.Locale;

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
    String inLog() {
        return "event." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
