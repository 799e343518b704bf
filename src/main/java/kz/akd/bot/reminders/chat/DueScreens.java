package kz.akd.bot.reminders.chat;

import java.util.List;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.ReminderTaps.AskToStopReminder;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowAllDue;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowDue;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowDueOf;
import kz.akd.bot.reminders.chat.ReminderTaps.StopReminder;
import kz.akd.bot.reminders.own.UpcomingReminders.Due;
import kz.akd.bot.reminders.own.UpcomingReminders.Reach;
import kz.akd.bot.shared.Page;

/** How it looks what is going to go out, to those who look after its subjects. */
final class DueScreens {

    private DueScreens() {}

    /** A line of the list. */
    record Line(Due due, Text title) {}

    static Screen list(Page<Line> page) {
        return Screen.saying(page.items().isEmpty() ? "reminders.ahead.none" : "reminders.ahead")
                .listing(page, DueScreens::button, ShowAllDue::new)
                .backHome();
    }

    static Screen list(List<Line> lines, Tap back) {
        var screen = Screen.saying(lines.isEmpty() ? "reminders.ahead.none" : "reminders.ahead");
        for (var line : lines) {
            screen = screen.offering(button(line));
        }
        return screen.back(back);
    }

    private static Button button(Line line) {
        return Button.of(
                new ShowDue(line.due().matter().reminder()),
                Text.of("reminders.ahead.item", line.due().due(), line.title()));
    }

    static Screen one(Due due, Reach reach, Text title, List<Text> words) {
        var screen = Screen.saying("reminders.ahead.one", title, due.due(), reach.people());
        if (reach.waiting() > 0) {
            screen = screen.and("reminders.ahead.waiting", reach.waiting());
        }
        if (!words.isEmpty()) {
            screen = screen.and("reminders.ahead.words");
        }
        for (var paragraph : words) {
            screen = screen.and(paragraph);
        }
        return screen.offering(Button.of(new AskToStopReminder(due.matter().reminder()), "reminders.ahead.stop"))
                .back(listOf(due.matter().subject()));
    }

    static Screen asking(Due due, Reach reach, Text title) {
        return Screen.saying("reminders.ahead.ask", title, due.due(), reach.people())
                .offering(Button.of(new StopReminder(due.matter().reminder()), "reminders.ahead.confirm"))
                .back(new ShowDue(due.matter().reminder()));
    }

    private static Tap listOf(Subject subject) {
        return new ShowDueOf(subject.kind(), subject.id());
    }
}
