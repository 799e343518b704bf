package kz.akd.bot.reminders;

/** Whether a reminder may wake people. */
public enum Urgency {
    USUAL,
    /** "The match begins in half an hour": goes out in quiet hours too. */
    URGENT
}
