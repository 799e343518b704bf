package kz.akd.bot.events.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * When something is again after its first day.
 *
 * @param last the last day it may be on
 */
public record Recurrence(Rhythm rhythm, LocalDate last) {

    /** Two a week for a year, at most. */
    public static final int MOST = 104;

    private static final int DAYS_IN_A_WEEK = 7;

    /** How it comes again. */
    public enum Rhythm {
        WEEKLY,
        EVERY_SECOND_WEEK,
        /** On the same day of each month; on the last where a month has no such day. */
        DAY_OF_MONTH,
        /** Every first Tuesday, for example; the fifth is the last. */
        WEEKDAY_OF_MONTH
    }

    /** So many times, the first among them. */
    public static Recurrence times(Rhythm rhythm, LocalDate first, int times) {
        return new Recurrence(rhythm, day(rhythm, first, Math.min(times, MOST) - 1));
    }

    /** The days after the first. */
    public List<LocalDate> after(LocalDate first) {
        IntFunction<LocalDate> day = number -> day(rhythm, first, number);
        return Stream.iterate(1, number -> number < MOST, number -> number + 1)
                .map(day::apply)
                .takeWhile(date -> !date.isAfter(last))
                .toList();
    }

    private static LocalDate day(Rhythm rhythm, LocalDate first, int number) {
        return switch (rhythm) {
            case WEEKLY -> first.plusWeeks(number);
            case EVERY_SECOND_WEEK -> first.plusWeeks(2L * number);
            case DAY_OF_MONTH -> first.plus(number, ChronoUnit.MONTHS);
            case WEEKDAY_OF_MONTH -> weekday(first, number);
        };
    }

    private static LocalDate weekday(LocalDate first, int number) {
        int ordinal = (first.getDayOfMonth() - 1) / DAYS_IN_A_WEEK + 1;
        var month = first.plusMonths(number);
        return ordinal > 4
                ? month.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()))
                : month.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, first.getDayOfWeek()));
    }
}
