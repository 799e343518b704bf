package kz.akd.bot.reminders.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Answer;
import kz.akd.bot.chatkit.ChatFeature;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.chat.DueScreens.Line;
import kz.akd.bot.reminders.chat.ReminderTaps.AskToStopReminder;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowAllDue;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowDue;
import kz.akd.bot.reminders.chat.ReminderTaps.ShowDueOf;
import kz.akd.bot.reminders.chat.ReminderTaps.StopReminder;
import kz.akd.bot.reminders.own.UpcomingReminders;
import kz.akd.bot.reminders.own.UpcomingReminders.Due;
import kz.akd.bot.reminders.own.UpcomingReminders.Reach;
import kz.akd.bot.shared.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where organisers see what is going to go out about their subjects, and stop it. */
@Component
@Order(30)
class DueChat implements ChatFeature {

    private static final int PAGE = 8;

    private final UpcomingReminders ahead;
    private final Map<String, Reminding> sources;

    DueChat(UpcomingReminders ahead, List<Reminding> sources) {
        this.ahead = ahead;
        this.sources = sources.stream().collect(Collectors.toMap(Reminding::kind, Function.identity()));
    }

    @Override
    public void register(Routes routes) {
        routes.deskItem(
                "planning",
                visitor -> ahead.concerns(visitor.id())
                        ? Optional.of(Button.of(new ShowAllDue(0), "reminders.ahead.button"))
                        : Optional.empty());
        routes.tap(ShowAllDue.class, this::list);
        routes.tap(ShowDueOf.class, (visitor, tap) -> listOf(visitor, new Subject(tap.kind(), tap.id())));
        routes.tap(
                ShowDue.class,
                (visitor, tap) -> about(visitor, tap.reminder(), (due, title) -> one(visitor, due, title)));
        routes.tap(
                AskToStopReminder.class,
                (visitor, tap) -> about(
                        visitor,
                        tap.reminder(),
                        (due, title) -> Answer.showing(DueScreens.asking(due, ahead.reach(due), title))));
        routes.tap(StopReminder.class, this::stop);
    }

    private Answer list(Visitor visitor, ShowAllDue tap) {
        return ahead.concerns(visitor.id()) ? Answer.showing(DueScreens.list(page(visitor, tap.page()))) : notAllowed();
    }

    /** What is shown is looked up, and nothing else. */
    private Page<Line> page(Visitor visitor, int number) {
        var page = Page.of(ahead.of(visitor.id()), number, PAGE);
        return new Page<>(lines(visitor, page.items()), page.number(), page.count());
    }

    private Answer listOf(Visitor visitor, Subject subject) {
        return ahead.of(visitor.id(), subject)
                .<Answer>map(all -> Answer.showing(
                        DueScreens.list(lines(visitor, all), source(subject).desk(subject.id()))))
                .orElseGet(DueChat::notAllowed);
    }

    private List<Line> lines(Visitor visitor, List<Due> all) {
        return all.stream()
                .flatMap(due -> title(visitor, due).map(title -> new Line(due, title)).stream())
                .toList();
    }

    private Answer one(Visitor visitor, Due due, Text title) {
        var reach = ahead.reach(due);
        return Answer.showing(DueScreens.one(due, reach, title, words(visitor, due, reach)));
    }

    /** As one of them would read it, in the language of the officer. */
    private List<Text> words(Visitor visitor, Due due, Reach reach) {
        var subject = due.matter().subject();
        return reach.somebody()
                .flatMap(reader -> Optional.ofNullable(source(subject)
                        .notes(
                                Map.of(reader, visitor.language()),
                                subject.id(),
                                due.matter().rule())
                        .get(reader)))
                .map(note -> note.screen().paragraphs())
                .orElse(List.of());
    }

    private Answer about(Visitor visitor, String reminder, BiFunction<Due, Text, Answer> answer) {
        return ahead.find(visitor.id(), reminder)
                .flatMap(due -> title(visitor, due).map(title -> answer.apply(due, title)))
                .orElseGet(() -> ahead.concerns(visitor.id()) ? Answer.alert("reminders.ahead.gone") : notAllowed());
    }

    private Answer stop(Visitor visitor, StopReminder tap) {
        if (!ahead.concerns(visitor.id())) {
            return notAllowed();
        }
        return switch (ahead.stop(visitor.id(), tap.reminder())) {
            case DONE -> Answer.showing(DueScreens.list(page(visitor, 0))).toasting("reminders.ahead.stopped");
            case GONE -> Answer.alert("reminders.ahead.gone");
            case NOT_ALLOWED -> notAllowed();
        };
    }

    private Optional<Text> title(Visitor visitor, Due due) {
        var subject = due.matter().subject();
        return source(subject).title(subject.id(), visitor.language());
    }

    private Reminding source(Subject subject) {
        var source = sources.get(subject.kind());
        if (source == null) {
            throw new IllegalStateException("nobody reminds of a " + subject.kind());
        }
        return source;
    }

    private static Answer notAllowed() {
        return Answer.alert("reminders.not-allowed");
    }
}
