package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowDueOf;

/** A way from a feature's own desk to what goes out about one of its subjects. */
public final class DueButton {

    private DueButton() {}

    public static Button of(Subject subject) {
        return Button.of(new ShowDueOf(subject.kind(), subject.id()), "reminders.ahead.button");
    }
}
