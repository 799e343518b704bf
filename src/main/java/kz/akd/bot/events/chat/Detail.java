package kz.akd.bot.events.chat;

import java.util.Locale;

/** What can be changed of an event, each by itself. */
enum Detail {
    TITLE,
    ABOUT,
    TRANSLATION,
    STARTS,
    LENGTH,
    PLACE,
    CITY,
    POINT,
    LINK,
    REMOTE_LIMIT,
    CAPACITY,
    COMPANIONS,
    DEADLINE,
    TOPIC,
    AUDIENCE,
    COVER,
    REMINDERS;

    /** Its button. */
    String key() {
        return "events.detail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
