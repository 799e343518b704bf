package kz.akd.bot.chatkit.moments;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands days and times as people type them in Kazakh, Russian and English, whichever their own language is:
 * "1 Dec 18:00", "01.12.2026", "tomorrow 6pm", "завтра в 18:00", "ертең сағат 18:00-де". Reads word by word: each word,
 * or pair of words, is a day, a time, or noise that says neither; anything else and the whole is not understood.
 */
public final class MomentParser {

    private static final int LONGEST = 80;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(?:20)?(\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{1,2})");
    /** With a dash only where the minutes can be no month: "18-00". */
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?|-(00|1[3-9]|[2-5]\\d))");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    /** Midnight is typed as 00:00; somebody who types this means something else. */
    private static final Pattern ZERO = Pattern.compile("0+");

    private static final Pattern DISTANCE = Pattern.compile("\\d{1,4}");

    private final LocalDateTime now;
    private final boolean dottedIsDay;
    private final Deque<String> words;
    private final SaidMoment said;
    private String before = "";

    private MomentParser(List<String> words, LocalDateTime now, boolean dottedIsDay) {
        this.words = new ArrayDeque<>(words);
        this.now = now;
        this.dottedIsDay = dottedIsDay;
        this.said = new SaidMoment(now.toLocalDate());
    }

    /**
     * A day without a year is the next such day from today on; a weekday is the next one after today; a bare number
     * is an hour. "10.10" is a day wherever it can be one, otherwise a time.
     *
     * @param now the present moment on the clock that the words are about
     */
    public static Understood parse(String typed, LocalDateTime now) {
        if (typed.length() > LONGEST) {
            return new Understood.NotUnderstood();
        }
        var words = TypedMoment.words(typed);
        if (words.size() == 1 && ZERO.matcher(words.get(0)).matches()) {
            return new Understood.NotUnderstood();
        }
        return read(words, now, true).or(() -> read(words, now, false)).orElseGet(Understood.NotUnderstood::new);
    }

    private static Optional<Understood> read(List<String> words, LocalDateTime now, boolean dottedIsDay) {
        try {
            return new MomentParser(words, now, dottedIsDay).understood();
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private Optional<Understood> understood() {
        while (!words.isEmpty()) {
            var word = words.element();
            if (!takesOne()) {
                return Optional.empty();
            }
            before = word;
        }
        return Optional.of(said.understood());
    }

    private boolean takesOne() {
        var word = words.element();
        return takes(ISO, match -> said.date(LocalDate.of(number(match, 1), number(match, 2), number(match, 3))))
                || takes(
                        DAY_MONTH_YEAR,
                        match -> said.date(LocalDate.of(2000 + number(match, 4), number(match, 3), number(match, 1))))
                || (isDay(word) && takes(DAY_MONTH, this::dayMonth))
                || takes(CLOCK, match -> said.time(number(match, 1), number(match, match.group(2) == null ? 3 : 2)))
                || takesDistance()
                || takes(YEAR, match -> said.year(number(match, 0)))
                || takes(NUMBER, this::dayOrHour)
                || takes(
                        MomentWords.DAYS_AHEAD,
                        days -> said.date(now.toLocalDate().plusDays(days)))
                || takes(MomentWords.WEEKDAYS, said::weekday)
                || takes(MomentWords.MONTHS, said::month)
                || takes(MomentWords.PARTS, said::part)
                || takesFrom(words, MomentWords.NOISE::contains);
    }

    private boolean takes(Pattern pattern, Consumer<Matcher> reading) {
        var match = pattern.matcher(words.element());
        if (!match.matches()) {
            return false;
        }
        words.remove();
        reading.accept(match);
        return true;
    }

    private <T> boolean takes(Vocabulary<T> vocabulary, Consumer<T> reading) {
        var meaning = vocabulary.meaning(words.element());
        meaning.ifPresent(meant -> {
            words.remove();
            reading.accept(meant);
        });
        return meaning.isPresent();
    }

    /** "01.12" is a day, but "18.00" a time, and so is the second of "1.12 10.10" and that of "в 10.10". */
    private boolean isDay(String word) {
        var match = DAY_MONTH.matcher(word);
        return dottedIsDay
                && match.matches()
                && !said.hasDate()
                && !(MomentWords.BEFORE_A_TIME.contains(before)
                        && CLOCK.matcher(word).matches())
                && number(match, 1) >= 1
                && number(match, 1) <= 31
                && number(match, 2) >= 1
                && number(match, 2) <= 12;
    }

    private void dayMonth(Matcher match) {
        said.day(number(match, 1));
        said.month(Month.of(number(match, 2)));
    }

    /** A bare number: the day beside a month's name, otherwise an hour. */
    private void dayOrHour(Matcher match) {
        while (words.size() > 1 && words.element().equals("of")) {
            words.remove();
        }
        boolean monthFollows =
                !words.isEmpty() && MomentWords.MONTHS.meaning(words.element()).isPresent();
        if (monthFollows || said.awaitsDay()) {
            said.day(number(match, 0));
        } else {
            said.time(number(match, 0), 0);
        }
    }

    /** "in 3 days", "через неделю", "3 күннен кейін". */
    private boolean takesDistance() {
        var left = new ArrayDeque<>(words);
        boolean announced = takesFrom(left, MomentWords.AHEAD::contains);
        int amount = 1;
        var first = Optional.ofNullable(left.peek());
        var typed = first.filter(DISTANCE.asMatchPredicate())
                .map(Integer::valueOf)
                .or(() -> first.flatMap(MomentWords.NUMBERS::meaning));
        if (typed.isPresent()) {
            amount = typed.get();
            left.remove();
        }
        var unit = Optional.ofNullable(left.poll()).flatMap(MomentWords.UNITS::meaning);
        if (unit.isEmpty() || !(announced || takesFrom(left, MomentWords.AFTER::contains))) {
            return false;
        }
        var then = now.plus(amount, unit.get());
        said.date(then.toLocalDate());
        if (unit.get().isTimeBased()) {
            said.time(then.getHour(), then.getMinute());
        }
        words.clear();
        words.addAll(left);
        return true;
    }

    private static boolean takesFrom(Deque<String> left, Predicate<String> wanted) {
        return !left.isEmpty() && wanted.test(left.element()) && left.remove() != null;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
