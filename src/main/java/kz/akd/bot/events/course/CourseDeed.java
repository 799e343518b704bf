package kz.akd.bot.events.course;

import kz.akd.bot.shared.ConstantKey;

/** What organisers do to courses. */
public enum CourseDeed {
    OPENED,
    EDITED,
    CANCELLED,
    WRITTEN,
    EXPORTED;

    /** As the audit log names it. */
    public String inLog() {
        return ConstantKey.of("course.", this);
    }
}
