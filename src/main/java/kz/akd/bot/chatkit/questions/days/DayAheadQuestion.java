package kz.akd.bot.chatkit.questions.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Parsed;
import kz.akd.bot.chatkit.QuestionContext;
import kz.akd.bot.chatkit.moments.MomentParser;
import kz.akd.bot.chatkit.moments.Understood;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.LocalMoment;

/** Today or a day ahead, on the calendar of a place: picked from a month, or typed. */
public record DayAheadQuestion(String name, String promptKey, Function<QuestionContext, ZoneId> place)
        implements DayQuestion {

    private static final int YEARS_AHEAD = 5;

    @Override
    public Text prompt(QuestionContext asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(QuestionContext asking) {
        var today = now(asking).toLocalDate();
        var month = asking.narrowed().isEmpty() ? YearMonth.from(today) : YearMonth.parse(asking.narrowed());
        return MonthChoices.of(
                month, today, today.plusYears(YEARS_AHEAD), asking.visitor().language());
    }

    @Override
    public Parsed<LocalDate> typed(String words, QuestionContext asking) {
        var understood = MomentParser.parse(words, now(asking));
        if (understood instanceof Understood.DateOnly day) {
            return ahead(day.date(), asking);
        }
        return Parsed.refused(Text.of("chatkit.day-ahead.not-understood"));
    }

    @Override
    public Parsed<LocalDate> picked(String value, QuestionContext asking) {
        try {
            if (value.equals(MonthChoices.NOTHING)) {
                return Parsed.narrowed(asking.narrowed());
            }
            return value.length() == 7
                    ? Parsed.narrowed(YearMonth.parse(value).toString())
                    : ahead(LocalDate.parse(value), asking);
        } catch (DateTimeException forged) {
            return Parsed.refused(Text.of("chatkit.too-old"));
        }
    }

    private Parsed<LocalDate> ahead(LocalDate day, QuestionContext asking) {
        var today = now(asking).toLocalDate();
        if (day.isBefore(today)) {
            return Parsed.refused(Text.of("chatkit.moment.past"));
        }
        return day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Parsed.refused(Text.of("chatkit.moment.too-far", YEARS_AHEAD))
                : Parsed.taken(day);
    }

    private LocalDateTime now(QuestionContext asking) {
        return LocalMoment.at(asking.now(), place.apply(asking)).time();
    }
}
