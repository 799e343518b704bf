package kz.akd.bot.chatkit.questions.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentWriter;
import kz.akd.bot.chatkit.text.Text;

/**
 * A day of the past that people know by heart, such as a birthday: typed as numbers, or picked by decade, year, month and
 * day. Narrowed is nothing, a decade (198), a year (1985) or a month (1985-03).
 */
public record PastDayQuestion(String name, String promptKey) implements DayQuestion {

    private static final int EARLIEST_YEAR = 1900;

    /** The first decade with a button; what lies before can be typed. */
    private static final int EARLIEST_OFFERED = 192;

    private static final int DECADE = 3;
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final String ANY = "*";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./\\- ](\\d{1,2})[./\\- ](\\d{1,2})");

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var narrowed = asking.narrowed();
        return switch (narrowed.length()) {
            case DECADE -> withWayUp(years(narrowed, asking), ANY);
            case YEAR -> withWayUp(months(Year.parse(narrowed), asking), narrowed.substring(0, DECADE));
            case MONTH ->
                withWayUp(
                        MonthChoices.of(
                                YearMonth.parse(narrowed),
                                LocalDate.of(EARLIEST_YEAR, 1, 1),
                                yesterday(asking),
                                asking.visitor().language()),
                        narrowed.substring(0, YEAR));
            default -> decades(asking);
        };
    }

    private static List<List<Choice>> decades(QuestionContext asking) {
        var decades = IntStream.rangeClosed(EARLIEST_OFFERED, yesterday(asking).getYear() / 10)
                .mapToObj(decade -> MonthChoices.choice(decade + "0–" + decade % 10 + "9", Integer.toString(decade)));
        return rows(decades, 3);
    }

    private static List<List<Choice>> years(String decade, QuestionContext asking) {
        var years = IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> decade + digit)
                .filter(year -> Integer.parseInt(year) <= yesterday(asking).getYear())
                .map(year -> MonthChoices.choice(year, year));
        return rows(years, 5);
    }

    private static List<List<Choice>> months(Year year, QuestionContext asking) {
        var months = Arrays.stream(Month.values())
                .map(year::atMonth)
                .filter(month -> !month.isAfter(YearMonth.from(yesterday(asking))))
                .map(month -> MonthChoices.choice(
                        MomentWriter.month(month, asking.visitor().language()), month.toString()));
        return rows(months, 2);
    }

    private static List<List<Choice>> rows(Stream<Choice> choices, int width) {
        var all = choices.toList();
        return IntStream.range(0, (all.size() + width - 1) / width)
                .mapToObj(row -> all.subList(row * width, Math.min(all.size(), (row + 1) * width)))
                .toList();
    }

    private static List<List<Choice>> withWayUp(List<List<Choice>> rows, String up) {
        var all = new ArrayList<>(rows);
        var label = up.equals(ANY) ? "‹" : up.length() == DECADE ? "‹ " + up + "0–" + up.charAt(2) + "9" : "‹ " + up;
        all.add(List.of(MonthChoices.choice(label, up)));
        return all;
    }

    @Override
    public Parsed<LocalDate> picked(String value, QuestionContext asking) {
        try {
            if (value.equals(MonthChoices.NOTHING)) {
                return Parsed.narrowed(asking.narrowed());
            } else if (value.equals(ANY)) {
                return Parsed.narrowed("");
            }
            return switch (value.length()) {
                case DECADE -> narrowed(value, Year.parse(value + "0"));
                case YEAR -> narrowed(value, Year.parse(value));
                case MONTH -> narrowed(value, Year.of(YearMonth.parse(value).getYear()));
                default -> past(LocalDate.parse(value), asking);
            };
        } catch (DateTimeException forged) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
    }

    private static Parsed<LocalDate> narrowed(String to, Year year) {
        return year.getValue() < EARLIEST_YEAR ? Parsed.refused(Text.of("chatkit.too-old")) : Parsed.narrowed(to);
    }

    @Override
    public Parsed<LocalDate> typed(String words, QuestionContext asking) {
        var typed = words.strip();
        var dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), asking);
        }
        var yearFirst = YEAR_FIRST.matcher(typed);
        return yearFirst.matches()
                ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), asking)
                : refused();
    }

    private static Parsed<LocalDate> day(String year, String month, String day, QuestionContext asking) {
        try {
            return past(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), asking);
        } catch (DateTimeException noSuchDay) {
            return refused();
        }
    }

    private static Parsed<LocalDate> past(LocalDate day, QuestionContext asking) {
        return day.getYear() >= EARLIEST_YEAR && !day.isAfter(yesterday(asking)) ? Parsed.taken(day) : refused();
    }

    private static LocalDate yesterday(QuestionContext asking) {
        return LocalDate.ofInstant(asking.now(), ZoneOffset.UTC).minusDays(1);
    }

    private static Parsed<LocalDate> refused() {
        return Parsed.refused(Text.of("chatkit.past-day.refused"));
    }
}
