package kz.akd.bot.chatkit.moments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A month as a calendar shows it: whole weeks from Monday, days outside the month or the bounds left blank.
 *
 * @param weeks rows of seven; an empty cell is a day that cannot be chosen
 * @param hasPrevious whether an earlier month has a day that can be chosen
 */
public record MonthGrid(YearMonth month, List<List<Optional<LocalDate>>> weeks, boolean hasPrevious, boolean hasNext) {

    /** Both bounds are inclusive. */
    public static MonthGrid of(YearMonth month, LocalDate earliest, LocalDate latest) {
        var weeks = new ArrayList<List<Optional<LocalDate>>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(week(start, month, earliest, latest));
        }
        return new MonthGrid(
                month,
                List.copyOf(weeks),
                month.isAfter(YearMonth.from(earliest)),
                month.isBefore(YearMonth.from(latest)));
    }

    private static List<Optional<LocalDate>> week(
            LocalDate monday, YearMonth month, LocalDate earliest, LocalDate latest) {
        var week = new ArrayList<Optional<LocalDate>>();
        for (int day = 0; day < 7; day++) {
            week.add(Optional.of(monday.plusDays(day))
                    .filter(date -> YearMonth.from(date).equals(month))
                    .filter(date -> !date.isBefore(earliest) && !date.isAfter(latest)));
        }
        return List.copyOf(week);
    }
}
