package kz.akd.bot.reminders.chat;

import kz.akd.bot.chatkit.Button;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowAheadOf;

/** A way from a feature's own desk to what goes out about one of its subjects. */
public final class AheadButton {

    private AheadButton() {}

    public static Button of(Subject subject) {
        return Button.of(new ShowAheadOf(subject.kind(), subject.id()), "reminders.ahead.button");
    }
}
