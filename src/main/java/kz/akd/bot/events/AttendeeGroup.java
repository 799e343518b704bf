package kz.akd.bot.events;

/** Those who stand to an event in one way. */
public enum AttendeeGroup {
    /** Who has a seat, or joins remotely. */
    COMING,
    SEATED,
    REMOTE,
    WAITING,
    MAYBE,
    DECLINED,
    /** Who was invited and has not answered. */
    SILENT
}
