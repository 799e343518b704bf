package kz.akd.bot.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kz.akd.bot.shared.LocalMoment;

/** When a group meets: every first Tuesday at 17:00 on the clock of a place, for example. It has no end. */
public record MeetingRule(Week week, DayOfWeek day, LocalTime at, ZoneId zone) {

    private static final int DAYS_IN_A_WEEK = 7;

    /** In which week of the month. */
    public enum Week {
        EVERY(0),
        FIRST(1),
        SECOND(2),
        THIRD(3),
        FOURTH(4),
        LAST(0);

        private final int number;

        Week(int number) {
            this.number = number;
        }
    }

    /** The days it falls on, the first and the last day of the span among them. */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1)).filter(this::falls).toList();
    }

    private boolean falls(LocalDate date) {
        if (date.getDayOfWeek() != day) {
            return false;
        }
        return switch (week) {
            case EVERY -> true;
            case LAST -> date.with(TemporalAdjusters.lastInMonth(day)).equals(date);
            default -> (date.getDayOfMonth() - 1) / DAYS_IN_A_WEEK + 1 == week.number;
        };
    }

    /** The moment of a meeting on a day. */
    public LocalMoment on(LocalDate date) {
        return new LocalMoment(date.atTime(at), zone);
    }
}
