package kz.akd.bot.reminders.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.reminders.Matter;
import kz.akd.bot.reminders.OwnReminders;
import kz.akd.bot.reminders.OwnReminders.Snooze;
import kz.akd.bot.reminders.Wishes;
import kz.akd.bot.reminders.chat.ReminderTaps.NoMore;
import kz.akd.bot.reminders.chat.ReminderTaps.PutOff;
import kz.akd.bot.reminders.chat.ReminderTaps.RemindAgain;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowGathered;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowReminder;
import org.springframework.stereotype.Component;

/** How reminders look. */
@Component
class ReminderScreens {

    /** More than these in one message nobody reads. */
    private static final int MOST = 12;

    /** An empty line. */
    private static final Text APART = Text.typed("");

    private final OwnReminders reminders;

    ReminderScreens(OwnReminders reminders) {
        this.reminders = reminders;
    }

    /** One reminder, with what can be done about it. */
    Screen one(Wishes reader, Matter matter, Note note) {
        var later = new ArrayList<Button>();
        for (var snooze : Snooze.values()) {
            if (reminders.putOff(reader, matter, snooze).isPresent()) {
                later.add(Button.of(
                        new PutOff(matter.reminder(), snooze),
                        snooze == Snooze.HOUR ? "reminders.put-off.hour" : "reminders.put-off.tomorrow"));
            }
        }
        return note.screen().offering(later).offering(Button.of(new NoMore(matter.reminder()), "reminders.no-more"));
    }

    /** Several at once: what each says, and a button to each; what is soon over first. */
    static Screen gathered(Map<Matter, Note> notes) {
        var screen = Screen.saying("reminders.gathered", notes.size());
        var buttons = new ArrayList<Button>();
        var soonFirst = notes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().usefulUntil()))
                .limit(MOST)
                .toList();
        for (var entry : soonFirst) {
            screen = screen.and(APART);
            for (var paragraph : entry.getValue().screen().paragraphs()) {
                screen = screen.and(paragraph);
            }
            buttons.add(Button.of(
                    new ShowReminder(entry.getKey().reminder()),
                    entry.getValue().title()));
        }
        if (notes.size() > MOST) {
            screen = screen.and("reminders.gathered.more", notes.size() - MOST);
        }
        for (var button : buttons) {
            screen = screen.offering(button);
        }
        return screen.backHome();
    }

    Screen fromGathered(Wishes reader, Matter matter, Note note) {
        return one(reader, matter, note).back(new ShowGathered(matter.reminder()));
    }

    static Screen putOff(Matter matter, Note note, Instant till) {
        return note.screen()
                .and("reminders.put-off.done", till)
                .offering(Button.of(new NoMore(matter.reminder()), "reminders.no-more"))
                .backHome();
    }

    static Screen stopped(Matter matter, Note note) {
        return Screen.saying("reminders.stopped", note.title())
                .offering(Button.of(new RemindAgain(matter.reminder()), "reminders.remind-again"))
                .backHome();
    }
}
