package kz.akd.bot.events.course.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.akd.bot.events.plan.Recurrence;

/** The days of a course that is on certain days of the week. */
public record LessonDays(LocalDate first, Set<DayOfWeek> weekdays) {

    public LessonDays {
        weekdays = Set.copyOf(weekdays);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a course is on some day of the week");
        }
    }

    /** The days after the first, so that there are so many with it. */
    public List<LocalDate> times(int times) {
        return following().limit(Math.min(times, Recurrence.MOST) - 1L).toList();
    }

    /** The days after the first, to the last day it may be on. */
    public List<LocalDate> until(LocalDate last) {
        return following()
                .takeWhile(day -> !day.isAfter(last))
                .limit(Recurrence.MOST - 1L)
                .toList();
    }

    private Stream<LocalDate> following() {
        return Stream.iterate(first.plusDays(1), day -> day.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()));
    }
}
