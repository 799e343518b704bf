package kz.akd.bot.reminders.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.screen.Tap;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.When;
import kz.akd.bot.reminders.Preferences;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.chat.ReminderTaps.Act;
import kz.akd.bot.reminders.chat.ReminderTaps.ActAmong;
import kz.akd.bot.reminders.chat.ReminderTaps.NoMore;
import kz.akd.bot.reminders.chat.ReminderTaps.PutOff;
import kz.akd.bot.reminders.chat.ReminderTaps.RemindAgain;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowGathered;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowReminder;
import kz.akd.bot.reminders.own.OwnReminders;
import kz.akd.bot.reminders.own.OwnReminders.Snooze;
import org.springframework.stereotype.Component;

/** How reminders look. */
@Component
class ReminderScreens {

    /** More than these in one message nobody reads. */
    private static final int MOST = 12;

    /** Where more came together, each is opened first, as nobody finds their way among so many buttons. */
    private static final int MOST_ACTED_ON = 5;

    /** An empty line. */
    private static final Text APART = Text.typed("");

    private final OwnReminders reminders;
    private final Clock clock;

    ReminderScreens(OwnReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    /** One reminder, with what can be done about it. */
    Screen one(Preferences reader, ReminderInfo matter, Note note) {
        return puttingOff(reader, matter, acting(matter, note, false));
    }

    private Screen puttingOff(Preferences reader, ReminderInfo matter, Screen screen) {
        var later = new ArrayList<Button>();
        for (var snooze : Snooze.values()) {
            reminders
                    .putOff(reader, matter, snooze)
                    .ifPresent(moment ->
                            later.add(Button.of(new PutOff(matter.reminder(), snooze), till(reader, snooze, moment))));
        }
        return screen.offering(later).offering(Button.of(new NoMore(matter.reminder()), "reminders.no-more"));
    }

    /** Whoever pauses is reminded when that is over, which is told instead. */
    private Text till(Preferences reader, Snooze snooze, Instant moment) {
        var now = clock.instant();
        if (reader.isPaused(now)) {
            return Text.of("reminders.put-off.till", moment);
        } else if (snooze == Snooze.HOUR) {
            return Text.of("reminders.put-off.hour");
        }
        var morning = moment.atZone(reader.hours().zone()).toLocalTime();
        return Text.of("reminders.put-off.tomorrow", MomentWriter.time(morning));
    }

    /** What can be done right there comes first; a single one shares the row of a single way to elsewhere. */
    private static Screen acting(ReminderInfo matter, Note note, boolean among) {
        var words = note.screen();
        var ways = words.rows();
        var actions = note.actions().stream()
                .map(action -> Button.of(tap(matter, action, among), action.label()))
                .toList();
        List<List<Button>> rows;
        if (actions.isEmpty()) {
            rows = ways;
        } else if (actions.size() == 1 && ways.size() == 1 && ways.get(0).size() == 1) {
            rows = List.of(List.of(ways.get(0).get(0), actions.get(0)));
        } else {
            rows = Stream.concat(Stream.of(actions), ways.stream()).toList();
        }
        return new Screen(words.paragraphs(), rows, words.contactRequest(), words.attachment());
    }

    private static Tap tap(ReminderInfo matter, Action action, boolean among) {
        return among ? new ActAmong(matter.reminder(), action.name()) : new Act(matter.reminder(), action.name());
    }

    static Screen gathered(Map<ReminderInfo, Note> notes) {
        return gathered(Screen.saying("reminders.gathered", notes.size()), notes);
    }

    /** What was done about one of several, and what is left of them. */
    static Screen gathered(Text done, Map<ReminderInfo, Note> left) {
        var screen = Screen.saying(done);
        return left.isEmpty()
                ? screen.backHome()
                : gathered(screen.and(APART).and("reminders.gathered", left.size()), left);
    }

    /** Several at once: what each says, and a button to each; what is soon over first. */
    private static Screen gathered(Screen heading, Map<ReminderInfo, Note> notes) {
        var soonFirst = notes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().usefulUntil()))
                .limit(MOST)
                .map(entry -> new Told(entry.getKey(), entry.getValue()))
                .toList();
        boolean acting = notes.size() <= MOST_ACTED_ON
                && soonFirst.stream().anyMatch(told -> !told.note().actions().isEmpty());
        var screen = heading;
        var rows = new ArrayList<List<Button>>();
        for (int i = 0; i < soonFirst.size(); i++) {
            var told = soonFirst.get(i);
            var number = acting && soonFirst.size() > 1 ? Optional.of(i + 1) : Optional.<Integer>empty();
            screen = told.words(screen.and(APART), number);
            rows.addAll(told.rows(number, acting));
        }
        if (notes.size() > MOST) {
            screen = screen.and("reminders.gathered.more", notes.size() - MOST);
        }
        for (var row : rows) {
            screen = screen.offering(row);
        }
        return screen.backHome();
    }

    /** One of several; numbered where buttons of each stand below all of them, so that it is clear which belong to it. */
    private record Told(ReminderInfo matter, Note note) {

        Screen words(Screen screen, Optional<Integer> number) {
            var more = screen;
            var paragraphs = note.screen().paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                more = more.and(i == 0 ? numbered(number, ". ", paragraphs.get(i)) : paragraphs.get(i));
            }
            return more;
        }

        List<List<Button>> rows(Optional<Integer> number, boolean acting) {
            var open = Button.of(new ShowReminder(matter.reminder()), numbered(number, " · ", note.title()));
            var actions = note.actions().stream()
                    .map(action -> Button.of(tap(matter, action, true), numbered(number, " · ", action.label())))
                    .toList();
            return acting && !actions.isEmpty() ? List.of(List.of(open), actions) : List.of(List.of(open));
        }

        private static Text numbered(Optional<Integer> number, String mark, Text words) {
            return number.<Text>map(known -> Text.joined(List.of(Text.typed(known + mark), words)))
                    .orElse(words);
        }
    }

    /**
     * One reminder after something was done about it, or opened from among others.
     *
     * @param among whether it came with others, to whom it leads back
     */
    Screen opened(Preferences reader, ReminderInfo matter, Note note, boolean among) {
        return leadingBack(matter, among, puttingOff(reader, matter, acting(matter, note, among)));
    }

    static Screen putOff(ReminderInfo matter, Note note, Instant till, boolean among) {
        var screen = acting(matter, note, among)
                .and("reminders.put-off.done", When.soon(till))
                .offering(Button.of(new NoMore(matter.reminder()), "reminders.no-more"));
        return leadingBack(matter, among, screen);
    }

    static Screen stopped(ReminderInfo matter, Note note, boolean among) {
        var screen = Screen.saying("reminders.stopped", note.title())
                .offering(Button.of(new RemindAgain(matter.reminder()), "reminders.remind-again"));
        return leadingBack(matter, among, screen);
    }

    private static Screen leadingBack(ReminderInfo matter, boolean among, Screen screen) {
        return among ? screen.back(new ShowGathered(matter.reminder())) : screen.backHome();
    }
}
