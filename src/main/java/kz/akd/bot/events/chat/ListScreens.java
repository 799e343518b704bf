package kz.akd.bot.events.chat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.Button;
import kz.akd.bot.chatkit.Screen;
import kz.akd.bot.chatkit.Tap;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Visitor;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.moments.MonthGrid;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventFilter;
import kz.akd.bot.events.EventId;
import kz.akd.bot.events.Rsvp;
import kz.akd.bot.events.chat.EventTaps.ListEvents;
import kz.akd.bot.events.chat.EventTaps.ListSeries;
import kz.akd.bot.events.chat.EventTaps.SearchEvents;
import kz.akd.bot.events.chat.EventTaps.ShowCalendar;
import kz.akd.bot.events.chat.EventTaps.ShowDay;
import kz.akd.bot.events.chat.EventTaps.ShowEvent;
import kz.akd.bot.events.chat.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.EventTaps.ShowFilters;
import kz.akd.bot.members.Names;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.Page;
import org.jspecify.annotations.Nullable;

/** The events ahead: as a list, by filters, in a month. */
final class ListScreens {

    private static final int PAGE = 6;
    private static final int FOUND = 10;
    private static final int LONGEST_BUTTON_TITLE = 40;

    private ListScreens() {}

    static Screen list(List<Event> events, EventFilter filter, Text chosen, int number, Visitor visitor) {
        boolean all = filter.equals(EventFilter.ALL);
        var title = all ? Text.of("events.list") : Text.of("events.list.filtered", chosen);
        var none = all ? Text.of("events.list.none") : Text.of("events.list.filtered.none", chosen);
        IntFunction<Tap> turn = page -> all ? new ShowEvents(page) : ListEvents.of(filter, page);
        var page = Page.of(events, number, PAGE);
        var screen = lines(Screen.saying(events.isEmpty() ? none : title), page.items(), visitor)
                .listing(page, event -> button(event, visitor), turn)
                .offering(
                        Button.of(new ShowFilters(), "events.filters"),
                        Button.of(new ShowCalendar(""), "events.calendar"),
                        Button.of(new SearchEvents(), "events.search"));
        return all ? screen.backHome() : screen.back(new ShowEvents(0));
    }

    static Screen series(List<Event> events, EventId first, int number, Visitor visitor) {
        var page = Page.of(events, number, PAGE);
        return lines(
                        Screen.saying(events.isEmpty() ? "events.series.list.none" : "events.series.list"),
                        page.items(),
                        visitor)
                .listing(page, event -> button(event, visitor), turned -> new ListSeries(first, turned))
                .back(new ShowEvents(0));
    }

    static Screen found(List<Event> events, String words, Visitor visitor) {
        var best = events.subList(0, Math.min(FOUND, events.size()));
        var title = best.isEmpty() ? "events.search.none" : "events.search.found";
        return lines(Screen.saying(title, words), best, visitor)
                .listing(Page.of(best, 0, FOUND), event -> button(event, visitor), ShowEvents::new)
                .offering(Button.of(new SearchEvents(), "events.search.again"))
                .back(new ShowEvents(0));
    }

    private static Screen lines(Screen screen, List<Event> events, Visitor visitor) {
        var more = screen;
        for (var event : events) {
            more = more.and("events.list.line", event.title(visitor.language()), event.starts());
        }
        return more;
    }

    static Button button(Event event, Visitor visitor) {
        var when = MomentWriter.brief(
                LocalMoment.at(event.begins(), visitor.zone()).time());
        var mark = event.replyOf(visitor.id()).map(ListScreens::mark).orElse("");
        return Button.of(
                new ShowEvent(event.id()),
                Text.typed(mark + when + " · " + shortened(event.title(visitor.language()))));
    }

    private static String mark(Rsvp rsvp) {
        return switch (rsvp) {
            case GOING -> "✅ ";
            case REMOTE -> "💻 ";
            case MAYBE -> "🤔 ";
            case DECLINED -> "✖️ ";
        };
    }

    static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_BUTTON_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_BUTTON_TITLE - 1)) + "…";
    }

    /** Those choices alone that lead to something. */
    static Screen filters(List<Event> ahead, List<Names> cities, Visitor visitor) {
        var screen = Screen.saying("events.filters.choose")
                .offering(
                        Button.of(ListEvents.of(only(null, null, false, true), 0), "events.filter.mine"),
                        Button.of(ListEvents.of(only(null, null, true, false), 0), "events.filter.remote"));
        var topics = Arrays.stream(Topic.values())
                .filter(topic -> ahead.stream()
                        .anyMatch(event ->
                                event.plan().category().filter(topic::equals).isPresent()))
                .map(topic -> Button.of(ListEvents.of(only(topic, null, false, false), 0), EventTexts.topic(topic)))
                .toList();
        var towns = cities.stream()
                .filter(city -> ahead.stream()
                        .anyMatch(event -> event.plan()
                                .venue()
                                .town()
                                .filter(city.en()::equals)
                                .isPresent()))
                .map(city -> Button.of(
                        ListEvents.of(only(null, city.en(), false, false), 0),
                        Text.of("events.filter.city", city.in(visitor.language()))))
                .toList();
        return pairs(pairs(screen, topics), towns).back(new ShowEvents(0));
    }

    private static EventFilter only(@Nullable Topic topic, @Nullable String city, boolean remote, boolean mine) {
        return new EventFilter(Optional.ofNullable(topic), Optional.ofNullable(city), remote, mine);
    }

    static Screen pairs(Screen screen, List<Button> buttons) {
        var more = screen;
        for (int i = 0; i < buttons.size(); i += 2) {
            more = more.offering(buttons.subList(i, Math.min(i + 2, buttons.size())));
        }
        return more;
    }

    /** A month by the reader's clock, with the days marked on which something begins. */
    static Screen calendar(List<Event> ahead, YearMonth month, LocalDate today, Visitor visitor) {
        var days = days(ahead, visitor.zone());
        var last = days.stream().max(LocalDate::compareTo).orElse(today);
        var grid = MonthGrid.of(month, today, last.isBefore(today.plusMonths(1)) ? today.plusMonths(1) : last);
        long inMonth = ahead.stream()
                .filter(event -> YearMonth.from(day(event, visitor.zone())).equals(month))
                .count();
        var screen = Screen.saying("events.calendar.month", MomentWriter.month(month, visitor.language()), inMonth)
                .offering(heading(grid, visitor))
                .offering(Arrays.stream(DayOfWeek.values())
                        .map(day -> cell(month, MomentWriter.weekday(day, visitor.language())))
                        .toList());
        for (var week : grid.weeks()) {
            if (week.stream().anyMatch(Optional::isPresent)) {
                var row = new ArrayList<Button>();
                week.forEach(date -> row.add(cell(date, days, month)));
                screen = screen.offering(row);
            }
        }
        return screen.back(new ShowEvents(0));
    }

    private static List<Button> heading(MonthGrid grid, Visitor visitor) {
        var month = grid.month();
        return List.of(
                cell(grid.hasPrevious() ? month.minusMonths(1) : month, grid.hasPrevious() ? "‹" : " "),
                cell(month, MomentWriter.month(month, visitor.language())),
                cell(grid.hasNext() ? month.plusMonths(1) : month, grid.hasNext() ? "›" : " "));
    }

    private static Button cell(YearMonth month, String label) {
        return Button.of(new ShowCalendar(month.toString()), Text.typed(label));
    }

    private static Button cell(Optional<LocalDate> date, Set<LocalDate> marked, YearMonth month) {
        if (date.isEmpty()) {
            return cell(month, " ");
        }
        var day = date.get();
        var label = Integer.toString(day.getDayOfMonth());
        return Button.of(new ShowDay(day.toString()), Text.typed(marked.contains(day) ? "•" + label + "•" : label));
    }

    static Screen day(List<Event> ahead, LocalDate date, Visitor visitor) {
        var there = ahead.stream()
                .filter(event -> day(event, visitor.zone()).equals(date))
                .toList();
        var title = there.isEmpty() ? "events.day.none" : "events.day";
        return lines(Screen.saying(title, date), there, visitor)
                .listing(Page.of(there, 0, Math.max(1, there.size())), event -> button(event, visitor), ShowEvents::new)
                .back(new ShowCalendar(YearMonth.from(date).toString()));
    }

    private static Set<LocalDate> days(List<Event> events, ZoneId zone) {
        return events.stream().map(event -> day(event, zone)).collect(Collectors.toSet());
    }

    private static LocalDate day(Event event, ZoneId zone) {
        return LocalDate.ofInstant(event.begins(), zone);
    }
}
