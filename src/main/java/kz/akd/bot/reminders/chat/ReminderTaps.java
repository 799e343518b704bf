package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.screen.TapName;
import kz.akd.bot.reminders.own.OwnReminders.Snooze;

/** What can be tapped on any reminder, by the reminder's id, and what organisers can tap about those ahead. */
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

    /** An action of a reminder that came by itself. */
    @TapName("rem!")
    record Act(String reminder, String action) implements Tap {}

    /** An action of one that came with others. */
    @TapName("rem!!")
    record ActAmong(String reminder, String action) implements Tap {}

    @TapName("due")
    record ShowAllDue(int page) implements Tap {}

    @TapName("dueof")
    record ShowDueOf(String kind, String id) implements Tap {}

    @TapName("due1")
    record ShowDue(String reminder) implements Tap {}

    @TapName("due?")
    record AskToStopReminder(String reminder) implements Tap {}

    @TapName("due-")
    record StopReminder(String reminder) implements Tap {}
}
