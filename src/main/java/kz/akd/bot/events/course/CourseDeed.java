package kz.akd.bot.events.course;

import java.util.Locale;

/** What organisers do to courses. */
public enum CourseDeed {
    OPENED,
    EDITED,
    CANCELLED,
    WRITTEN,
    EXPORTED;

    /** As the audit log names it. */
    String inLog() {
        return "course." + name().toLowerCase(Locale.ROOT);
    }
}
