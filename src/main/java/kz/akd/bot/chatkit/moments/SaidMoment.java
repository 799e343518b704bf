package kz.akd.bot.chatkit.moments;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a moment have said so far. What is said twice, or doesn't fit what was said before, ends the
 * reading with a {@link DateTimeException}, as an impossible day does.
 */
final class SaidMoment {

    /** Between two leap days there may be eight years, around a century. */
    private static final int LONGEST_WAIT_FOR_A_DAY = 8;

    private final LocalDate today;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Integer> year = Optional.empty();
    private Optional<Month> month = Optional.empty();
    private Optional<Integer> day = Optional.empty();
    private Optional<DayOfWeek> weekday = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();
    private final List<PartOfDay> parts = new ArrayList<>();

    SaidMoment(LocalDate today) {
        this.today = today;
    }

    void date(LocalDate said) {
        date = once(date, said);
    }

    void year(int said) {
        year = once(year, said);
    }

    void month(Month said) {
        month = once(month, said);
    }

    void day(int said) {
        day = once(day, said);
    }

    void weekday(DayOfWeek said) {
        weekday = once(weekday, said);
    }

    void time(int hour, int minute) {
        time = once(time, LocalTime.of(hour, minute));
    }

    void part(PartOfDay said) {
        parts.add(said);
    }

    boolean awaitsDay() {
        return month.isPresent() && day.isEmpty();
    }

    /** A weekday is not yet one: "Tuesday 1.12" names both. */
    boolean hasDate() {
        return date.isPresent() || month.isPresent();
    }

    Understood understood() {
        var when = timeMeant();
        var on = dateMeant();
        if (on.isEmpty()) {
            return when.<Understood>map(Understood.TimeOnly::new).orElseGet(Understood.NotUnderstood::new);
        }
        return when.<Understood>map(at -> new Understood.Both(on.get().atTime(at)))
                .orElseGet(() -> new Understood.DateOnly(on.get()));
    }

    private Optional<LocalDate> dateMeant() {
        boolean named = year.isPresent() || month.isPresent() || day.isPresent();
        if (named && (date.isPresent() || month.isEmpty() || day.isEmpty())) {
            throw contradiction();
        }
        var meant = named ? Optional.of(named(month.orElseThrow(), day.orElseThrow())) : date;
        if (meant.isEmpty()) {
            return weekday.map(next -> today.with(TemporalAdjusters.next(next)));
        }
        if (weekday.isPresent() && meant.get().getDayOfWeek() != weekday.get()) {
            throw contradiction();
        }
        return meant;
    }

    /** Without a year, the next such day from today on. */
    private LocalDate named(Month of, int number) {
        if (year.isPresent()) {
            return LocalDate.of(year.get(), of, number);
        }
        for (int next = today.getYear(); next <= today.getYear() + LONGEST_WAIT_FOR_A_DAY; next++) {
            if (YearMonth.of(next, of).isValidDay(number)
                    && !LocalDate.of(next, of, number).isBefore(today)) {
                return LocalDate.of(next, of, number);
            }
        }
        throw contradiction();
    }

    private Optional<LocalTime> timeMeant() {
        if (time.isEmpty()) {
            var alone = parts.stream().flatMap(part -> part.alone().stream()).toList();
            return alone.isEmpty() ? Optional.empty() : Optional.of(agreed(alone.get(0)));
        }
        return Optional.of(agreed(time.get()));
    }

    /** Each part of the day that was named must mean the same hour: "tomorrow evening at 6pm". */
    private LocalTime agreed(LocalTime said) {
        var hours = parts.stream()
                .map(part -> part.hour(said.getHour()).orElseThrow(SaidMoment::contradiction))
                .distinct()
                .toList();
        if (hours.size() > 1) {
            throw contradiction();
        }
        return hours.isEmpty() ? said : said.withHour(hours.get(0));
    }

    private static <T> Optional<T> once(Optional<T> before, T said) {
        if (before.isPresent()) {
            throw contradiction();
        }
        return Optional.of(said);
    }

    private static DateTimeException contradiction() {
        return new DateTimeException("these words do not make one moment");
    }
}
