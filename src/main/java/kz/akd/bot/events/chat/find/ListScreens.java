package kz.akd.bot.events.chat.find;

import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.list.ListScreen;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.taps.CourseTaps;
import kz.akd.bot.events.chat.taps.DeskTaps.ManageEvent;
import kz.akd.bot.events.chat.taps.EventTaps;
import kz.akd.bot.events.chat.taps.EventTaps.ListEvents;
import kz.akd.bot.events.chat.taps.EventTaps.RefineList;
import kz.akd.bot.events.chat.taps.EventTaps.SearchEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredMonth;
import kz.akd.bot.events.chat.taps.EventTexts;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.Page;
import kz.akd.bot.shared.Result;

/** The events ahead as lists. */
public final class ListScreens {

    private static final int PAGE = 6;
    private static final int FOUND = 10;
    private static final int LONGEST_BUTTON_TITLE = 40;

    private ListScreens() {}

    static Screen list(List<Event> events, EventFilter filter, FilterScreens filters, int number, Visitor visitor) {
        boolean all = filter.isAll();
        var chosen = filters.chosen(filter, visitor.language());
        var title = all ? Text.of("events.list") : Text.of("events.list.filtered", chosen);
        var none = all ? Text.of("events.list.none") : Text.of("events.list.filtered.none", chosen);
        var page = Page.of(events, number, PAGE);
        var screen = lines(Screen.saying(events.isEmpty() ? none : title), page.items(), visitor)
                .listing(page, event -> button(event, visitor), turned -> ListEvents.of(filter, turned));
        screen = filters.removing(screen, filter, visitor.language())
                .offering(
                        Button.of(RefineList.of(filter), "events.filters"),
                        Button.of(ShowFilteredMonth.of(filter, ""), "events.calendar"),
                        Button.of(new SearchEvents(), "events.search"));
        return all
                ? screen.offering(
                                Button.of(CourseTaps.COURSES, "courses.menu"), Button.of(EventTaps.PAST, "events.past"))
                        .backHome()
                : screen.back(new ShowEvents(0));
    }

    /** Events with a line each; in a long list by topic and by words. */
    public static ListScreen<Event> of(String name, Function<Visitor, Result<List<Event>>> events) {
        return ListScreen.of(name, events)
                .line(ListScreens::line)
                .filter(Topic.class, event -> event.plan().category(), EventTexts::topic)
                .searched(event ->
                        event.plan().text().title() + " " + event.plan().venue().place());
    }

    static Screen found(List<Event> events, String words, Visitor visitor) {
        var best = events.subList(0, Math.min(FOUND, events.size()));
        var title = best.isEmpty() ? "events.search.none" : "events.search.found";
        return lines(Screen.saying(title, words), best, visitor)
                .listing(Page.of(best, 0, FOUND), event -> button(event, visitor), ShowEvents::new)
                .offering(Button.of(new SearchEvents(), "events.search.again"))
                .back(new ShowEvents(0));
    }

    static Screen lines(Screen screen, List<Event> events, Visitor visitor) {
        var more = screen;
        for (var event : events) {
            more = more.and(line(event, visitor));
        }
        return more;
    }

    static Text line(Event event, Visitor visitor) {
        return Text.of("events.list.line", event.title(visitor.language()), event.starts());
    }

    public static Button button(Event event, Visitor visitor) {
        return Button.of(new ShowEvent(event.id()), label(event, visitor));
    }

    /** What leads to an event's panel. */
    public static Button managing(Event event, Visitor visitor) {
        return Button.of(new ManageEvent(event.id()), label(event, visitor));
    }

    private static Text label(Event event, Visitor visitor) {
        var when = MomentWriter.brief(
                LocalMoment.at(event.begins(), visitor.zone()).time());
        var mark = event.replyOf(visitor.id()).map(ListScreens::mark).orElse("");
        return Text.typed(mark + when + " · " + shortened(event.title(visitor.language())));
    }

    private static String mark(Rsvp rsvp) {
        return switch (rsvp) {
            case GOING -> "✅ ";
            case REMOTE -> "💻 ";
            case MAYBE -> "🤔 ";
            case DECLINED -> "✖️ ";
        };
    }

    public static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_BUTTON_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_BUTTON_TITLE - 1)) + "…";
    }

    public static Screen pairs(Screen screen, List<Button> buttons) {
        var more = screen;
        for (int i = 0; i < buttons.size(); i += 2) {
            more = more.offering(buttons.subList(i, Math.min(i + 2, buttons.size())));
        }
        return more;
    }
}
