package kz.akd.bot.chatkit.questions.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.chatkit.Question.Choice;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.moments.MonthGrid;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.Language;

/** A month as buttons. A button's value is another month (2026-12), a day (2026-12-01), or nothing at all. */
final class MonthChoices {

    /** The value of a button that only fills a place. */
    static final String NOTHING = "-";

    private MonthChoices() {}

    static List<List<Choice>> of(YearMonth month, LocalDate earliest, LocalDate latest, Language language) {
        var grid = MonthGrid.of(month, earliest, latest);
        var rows = new ArrayList<List<Choice>>();
        rows.add(heading(grid, language));
        rows.add(weekdays(language));
        for (var week : grid.weeks()) {
            if (week.stream().anyMatch(Optional::isPresent)) {
                rows.add(week.stream().map(MonthChoices::cell).toList());
            }
        }
        return rows;
    }

    private static List<Choice> heading(MonthGrid grid, Language language) {
        var month = grid.month();
        var row = new ArrayList<Choice>();
        row.add(grid.hasPrevious() ? choice("‹", month.minusMonths(1).toString()) : choice(" ", NOTHING));
        row.add(choice(MomentWriter.month(month, language), NOTHING));
        row.add(grid.hasNext() ? choice("›", month.plusMonths(1).toString()) : choice(" ", NOTHING));
        return row;
    }

    private static List<Choice> weekdays(Language language) {
        var row = new ArrayList<Choice>();
        for (var day : DayOfWeek.values()) {
            row.add(choice(MomentWriter.weekday(day, language), NOTHING));
        }
        return row;
    }

    private static Choice cell(Optional<LocalDate> day) {
        return day.map(date -> choice(Integer.toString(date.getDayOfMonth()), date.toString()))
                .orElseGet(() -> choice(" ", NOTHING));
    }

    static Choice choice(String label, String value) {
        return new Choice(Text.typed(label), value);
    }
}
