package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.TapName;
import kz.akd.bot.reminders.OwnReminders.Snooze;

/** What can be tapped on any reminder, by the reminder's id. */
final class ReminderTaps {

    private ReminderTaps() {}

    @TapName("rem")
    record ShowReminder(String reminder) implements Tap {}

    @TapName("remall")
    record ShowGathered(String reminder) implements Tap {}

    @TapName("remz")
    record PutOff(String reminder, Snooze till) implements Tap {}

    @TapName("rem-")
    record NoMore(String reminder) implements Tap {}

    @TapName("rem+")
    record RemindAgain(String reminder) implements Tap {}
}
