package kz.akd.bot.events.chat.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.chat.find.ListScreens;
import kz.akd.bot.events.chat.taps.DeskTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseCompanions;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseDeadline;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseLength;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseReminder;
import kz.akd.bot.events.chat.taps.DeskTaps.ChooseTopic;
import kz.akd.bot.events.chat.taps.DeskTaps.UsualReminders;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.members.Topic;

/** What is chosen of an event by buttons. */
final class DetailScreens {

    private static final List<Integer> LENGTHS = List.of(60, 90, 120, 180, 240, 360, 480, 720);
    private static final List<Integer> DEADLINES = List.of(3, 12, 24, 48, 72, 120, 168, 336);
    private static final List<Integer> MOST_COMPANIONS = List.of(1, 2, 4);
    static final List<Integer> REMINDERS = List.of(30, 60, 120, 180, 720, 1440, 2880, 10_080);

    private DetailScreens() {}

    static Optional<Text> lengths(List<Duration> offsets) {
        var parts = new ArrayList<Text>();
        for (var offset : offsets) {
            if (!parts.isEmpty()) {
                parts.add(Text.typed(", "));
            }
            parts.add(length(offset.toMinutes()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Text.joined(parts));
    }

    /** As many whole days, hours or minutes. */
    static Text length(long minutes) {
        if (minutes % 1440 == 0) {
            return Text.of("events.length.days", minutes / 1440);
        }
        return minutes % 60 == 0
                ? Text.of("events.length.hours", minutes / 60)
                : Text.of("events.length.minutes", minutes);
    }

    static Screen topics(Event event) {
        var buttons = Arrays.stream(Topic.values())
                .map(topic -> Button.of(
                        new ChooseTopic(event.id(), topic),
                        chosen(
                                EventTexts.topic(topic),
                                event.plan().category().filter(topic::equals).isPresent())))
                .toList();
        return ListScreens.pairs(Screen.saying("events.topics.ask"), buttons).back(DeskTaps.details(event.id()));
    }

    static Screen lengths(EventId event) {
        var buttons = LENGTHS.stream()
                .map(minutes -> Button.of(new ChooseLength(event, minutes), length(minutes)))
                .toList();
        return ListScreens.pairs(Screen.saying("events.lengths.ask"), buttons)
                .offering(Button.of(new ChooseLength(event, 0), "events.lengths.none"))
                .back(DeskTaps.details(event));
    }

    static Screen deadlines(Event event) {
        var buttons = DEADLINES.stream()
                .map(hours -> Button.of(new ChooseDeadline(event.id(), hours), length(hours * 60L)))
                .toList();
        return ListScreens.pairs(Screen.saying("events.deadlines.ask", event.starts()), buttons)
                .offering(Button.of(new ChooseDeadline(event.id(), 0), "events.deadlines.none"))
                .back(DeskTaps.details(event.id()));
    }

    static Screen companions(Event event) {
        var id = event.id();
        var now = event.plan().room().companions();
        var rules = Stream.of(rules(true, true), rules(true, false), rules(false, true))
                .flatMap(List::stream)
                .map(rule -> Button.of(
                        new ChooseCompanions(id, rule.adults(), rule.children(), rule.most()),
                        chosen(EventTexts.companions(rule), rule.equals(now))))
                .toList();
        return ListScreens.pairs(Screen.saying("events.companions.ask"), rules)
                .offering(Button.of(
                        new ChooseCompanions(id, false, false, 0),
                        chosen(EventTexts.companions(CompanionRule.NONE), !now.allowsAny())))
                .back(DeskTaps.details(id));
    }

    private static List<CompanionRule> rules(boolean adults, boolean children) {
        return MOST_COMPANIONS.stream()
                .map(most -> new CompanionRule(adults, children, most))
                .toList();
    }

    static Screen reminders(Event event, List<Duration> usual) {
        var now = event.plan().ownReminders().orElse(usual);
        var buttons = reminderChoices(event.plan(), usual).stream()
                .map(minutes -> reminder(event.id(), minutes, now.contains(Duration.ofMinutes(minutes))))
                .toList();
        var screen = ListScreens.pairs(Screen.saying("events.reminders.ask"), buttons);
        if (event.plan().ownReminders().isPresent()) {
            screen = screen.offering(Button.of(new UsualReminders(event.id()), "events.reminders.usual"));
        }
        return screen.back(DeskTaps.details(event.id()));
    }

    /** In minutes; also what the association or the event has besides those that are offered to all. */
    static List<Integer> reminderChoices(Plan plan, List<Duration> usual) {
        var more = Stream.concat(usual.stream(), plan.ownReminders().stream().flatMap(List::stream))
                .map(length -> (int) length.toMinutes());
        return Stream.concat(REMINDERS.stream(), more).distinct().sorted().toList();
    }

    private static Button reminder(EventId event, int minutes, boolean chosen) {
        return Button.of(new ChooseReminder(event, minutes, !chosen), chosen(length(minutes), chosen));
    }

    static Text chosen(Text label, boolean chosen) {
        return chosen ? Text.of("events.choice.chosen", label) : label;
    }
}
