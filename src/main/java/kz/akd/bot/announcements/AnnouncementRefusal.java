package kz.akd.bot.announcements;

import kz.akd.bot.shared.Refusal;

/** Why something about an announcement is not done. */
public enum AnnouncementRefusal implements Refusal {
    NOT_ALLOWED,
    GONE,
    /** It is on its way, or has been sent. */
    BEGUN,
    NOT_ON_ITS_WAY,
    /** Nothing is left to be sent. */
    NOBODY_LEFT,
    NOBODY,
    /** An officer addresses groups of their own. */
    OWN_GROUPS,
    NOT_YOUR_EVENT,
    URGENT_NOT_ALLOWED,
    ORIGINAL_STAYS,
    PAST,
    NOT_ADDRESSED,
    /** What it carries cannot be exchanged. */
    WORDS_ONLY,
    /** Below what it carries. */
    TOO_LONG,
    ALL_HAVE_READ,
    NUDGED_TODAY;

    @Override
    public String module() {
        return "announcements";
    }
}
