package kz.akd.bot.events.chat.find;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.moments.MonthGrid;
import kz.akd.bot.chatkit.screen.Button;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.chat.taps.EventTaps.ListEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowEvents;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredDay;
import kz.akd.bot.events.chat.taps.EventTaps.ShowFilteredMonth;
import kz.akd.bot.events.rsvp.EventFilter;
import kz.akd.bot.shared.Page;

/** The events ahead in a month, and on a day; only those to which what was chosen applies. */
record MonthScreens(EventFilter filter, FilterScreens filters) {

    /** A month by the reader's clock, with the days marked on which something begins. */
    Screen of(List<Event> ahead, YearMonth month, LocalDate today, Visitor visitor) {
        var days = days(ahead, visitor.zone());
        var last = days.stream().max(LocalDate::compareTo).orElse(today);
        var grid = MonthGrid.of(month, today, last.isBefore(today.plusMonths(1)) ? today.plusMonths(1) : last);
        long inMonth = ahead.stream()
                .filter(event -> YearMonth.from(day(event, visitor.zone())).equals(month))
                .count();
        var screen = Screen.saying("events.calendar.month", MomentWriter.month(month, visitor.language()), inMonth);
        screen = naming(screen, visitor)
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
        return screen.back(ListEvents.of(filter, 0));
    }

    private Screen naming(Screen screen, Visitor visitor) {
        return filter.isAll()
                ? screen
                : screen.and("events.filters.chosen", filters.chosen(filter, visitor.language()));
    }

    private List<Button> heading(MonthGrid grid, Visitor visitor) {
        var month = grid.month();
        return List.of(
                cell(grid.hasPrevious() ? month.minusMonths(1) : month, grid.hasPrevious() ? "‹" : " "),
                cell(month, MomentWriter.month(month, visitor.language())),
                cell(grid.hasNext() ? month.plusMonths(1) : month, grid.hasNext() ? "›" : " "));
    }

    private Button cell(YearMonth month, String label) {
        return Button.of(ShowFilteredMonth.of(filter, month.toString()), Text.typed(label));
    }

    private Button cell(Optional<LocalDate> date, Set<LocalDate> marked, YearMonth month) {
        if (date.isEmpty()) {
            return cell(month, " ");
        }
        var day = date.get();
        var label = Integer.toString(day.getDayOfMonth());
        return Button.of(
                ShowFilteredDay.of(filter, day.toString()),
                Text.typed(marked.contains(day) ? "•" + label + "•" : label));
    }

    Screen day(List<Event> ahead, LocalDate date, Visitor visitor) {
        var there = ahead.stream()
                .filter(event -> day(event, visitor.zone()).equals(date))
                .toList();
        var title = there.isEmpty() ? "events.day.none" : "events.day";
        return ListScreens.lines(naming(Screen.saying(title, date), visitor), there, visitor)
                .listing(
                        Page.of(there, 0, Math.max(1, there.size())),
                        event -> ListScreens.button(event, visitor),
                        ShowEvents::new)
                .back(ShowFilteredMonth.of(filter, YearMonth.from(date).toString()));
    }

    private static Set<LocalDate> days(List<Event> events, ZoneId zone) {
        return events.stream().map(event -> day(event, zone)).collect(Collectors.toSet());
    }

    private static LocalDate day(Event event, ZoneId zone) {
        return LocalDate.ofInstant(event.begins(), zone);
    }
}
