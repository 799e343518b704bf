package kz.akd.bot.chatkit.moments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands days and times as people type them in Kazakh, Russian and English, whichever their own language is:
 * "1 Dec 18:00", "01.12.2026", "tomorrow 6pm", "завтра в 18:00", "ертең сағат 18:00-де". Reads word by word: each word,
 * or pair of words, is a day, a time, or noise that says neither; anything else and the whole is not understood.
 */
public final class MomentParser {

    private static final int LONGEST = 80;
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ]+(\\d{1,2}:\\d{2})(?::\\d{2})?)?");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern CLOCK_HALF = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(am|pm)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final LocalDateTime now;
    private final Deque<String> words;
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();

    private MomentParser(List<String> words, LocalDateTime now) {
        this.words = new ArrayDeque<>(words);
        this.now = now;
    }

    /**
     * A day without a year is the next such day from today on; a weekday is the next one after today; a bare number
     * is an hour.
     *
     * @param now the present moment on the clock that the words are about
     */
    public static Understood parse(String typed, LocalDateTime now) {
        if (typed.length() > LONGEST) {
            return new Understood.NotUnderstood();
        }
        try {
            return new MomentParser(TypedMoment.words(typed), now).understood();
        } catch (DateTimeException noSuchDay) {
            return new Understood.NotUnderstood();
        }
    }

    private Understood understood() {
        if (words.isEmpty()) {
            return new Understood.NotUnderstood();
        }
        while (!words.isEmpty()) {
            if (!takesOne()) {
                return new Understood.NotUnderstood();
            }
        }
        if (date.isPresent() && time.isPresent()) {
            return new Understood.Both(date.get().atTime(time.get()));
        } else if (date.isPresent()) {
            return new Understood.DateOnly(date.get());
        }
        return time.<Understood>map(Understood.TimeOnly::new).orElseGet(Understood.NotUnderstood::new);
    }

    private boolean takesOne() {
        return takes(ISO, this::iso)
                || takes(DAY_MONTH_YEAR, this::dayMonthYear)
                || dottedDayOrTime()
                || takes(CLOCK, match -> at(number(match, 1), number(match, 2)))
                || takes(CLOCK_HALF, this::clockHalf)
                || distance()
                || namedDay()
                || partOfDay()
                || number()
                || (MomentWords.isNoise(words.element()) && words.poll() != null);
    }

    private boolean takes(Pattern pattern, Function<Matcher, Boolean> reading) {
        var match = pattern.matcher(words.element());
        return match.matches() && reading.apply(match) && words.poll() != null;
    }

    private boolean iso(Matcher match) {
        return on(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
    }

    private boolean dayMonthYear(Matcher match) {
        int year = number(match, 3);
        return on(LocalDate.of(year < 100 ? 2000 + year : year, number(match, 2), number(match, 1)));
    }

    /** "18.00" is a time, "01.12" a day; where both could be, the first is the day. */
    private boolean dottedDayOrTime() {
        var match = DAY_MONTH.matcher(words.element());
        if (!match.matches() || date.isPresent() || number(match, 2) > 12 || number(match, 2) == 0) {
            return false;
        }
        if (number(match, 1) > 31 || number(match, 1) == 0) {
            return false;
        }
        words.poll();
        return on(TypedMoment.upcoming(number(match, 1), number(match, 2), now.toLocalDate()));
    }

    private boolean clockHalf(Matcher match) {
        int hour = number(match, 1);
        int minute = match.group(2) == null ? 0 : number(match, 2);
        if (hour < 1 || hour > 12) {
            return false;
        }
        return at(hour % 12 + ("pm".equals(match.group(3)) ? 12 : 0), minute);
    }

    /** "in 3 days", "через неделю", "3 күннен кейін". */
    private boolean distance() {
        var distance = MomentWords.distance(new ArrayList<>(words));
        if (distance.isEmpty()) {
            return false;
        }
        for (int i = 0; i < distance.get().words(); i++) {
            words.poll();
        }
        var then = now.plus(distance.get().amount(), distance.get().unit());
        boolean dated = on(then.toLocalDate());
        return dated && (distance.get().unit().isDateBased() || at(then.getHour(), then.getMinute()));
    }

    private boolean namedDay() {
        var word = words.element();
        var relative = MomentWords.daysAhead(new ArrayList<>(words));
        if (relative.isPresent()) {
            for (int i = 0; i < relative.get().words(); i++) {
                words.poll();
            }
            return on(now.toLocalDate().plusDays(relative.get().amount()));
        }
        var weekday = MomentWords.weekday(word);
        if (weekday.isPresent()) {
            words.poll();
            return on(now.toLocalDate().with(TemporalAdjusters.next(weekday.get())));
        }
        return monthFirst(word);
    }

    /** "Dec 1", "December 1 2026". */
    private boolean monthFirst(String word) {
        var month = MomentWords.month(word);
        if (month.isEmpty()) {
            return false;
        }
        words.poll();
        var day = Optional.ofNullable(words.peek()).filter(next -> next.matches("\\d{1,2}"));
        if (day.isEmpty()) {
            throw contradiction();
        }
        words.poll();
        return on(dated(Integer.parseInt(day.get()), month.get()));
    }

    /** "6 вечера", "кешкі 6", "noon". */
    private boolean partOfDay() {
        var part = MomentWords.partOfDay(words.element());
        if (part.isEmpty()) {
            return false;
        }
        words.poll();
        if (part.get() == MomentWords.PartOfDay.NOON) {
            return at(12, 0);
        }
        if (time.isPresent()) {
            time = Optional.of(part.get().of(time.get()));
            return true;
        }
        if (!timeFollows()) {
            throw contradiction();
        }
        time = time.map(part.get()::of);
        return true;
    }

    private boolean timeFollows() {
        while (!words.isEmpty() && MomentWords.isNoise(words.element())) {
            words.poll();
        }
        return !words.isEmpty()
                && (takes(CLOCK, match -> at(number(match, 1), number(match, 2)))
                        || takes(NUMBER, match -> at(Integer.parseInt(match.group()), 0)));
    }

    /** A bare number: the day before a month's name, otherwise an hour. */
    private boolean number() {
        if (!NUMBER.matcher(words.element()).matches()) {
            return false;
        }
        var first = Integer.parseInt(words.remove());
        var month = Optional.ofNullable(words.peek()).flatMap(MomentWords::month);
        if (month.isPresent()) {
            words.poll();
            return on(dated(first, month.get()));
        }
        return at(first, 0);
    }

    /** With the year that follows, if one does. */
    private LocalDate dated(int day, int month) {
        var next = Optional.ofNullable(words.peek()).filter(word -> word.matches("20\\d{2}"));
        if (next.isPresent()) {
            words.poll();
            return LocalDate.of(Integer.parseInt(next.get()), month, day);
        }
        return TypedMoment.upcoming(day, month, now.toLocalDate());
    }

    private boolean on(LocalDate day) {
        if (date.isPresent()) {
            throw contradiction();
        }
        date = Optional.of(day);
        return true;
    }

    private boolean at(int hour, int minute) {
        if (time.isPresent()) {
            throw contradiction();
        }
        time = Optional.of(LocalTime.of(hour, minute));
        return true;
    }

    /** Ends the reading: words that were taken cannot be given back. */
    private static DateTimeException contradiction() {
        return new DateTimeException("these words do not make one moment");
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
