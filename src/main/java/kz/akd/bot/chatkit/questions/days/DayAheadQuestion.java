package kz.akd.bot.chatkit.questions.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Understanding;
import kz.akd.bot.chatkit.moments.MomentParser;
import kz.akd.bot.chatkit.moments.Understood;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.shared.LocalMoment;

/** Today or a day ahead, on the calendar of a place: picked from a month, or typed. */
public record DayAheadQuestion(String name, String promptKey, Function<Asking, ZoneId> place) implements DayQuestion {

    private static final int YEARS_AHEAD = 5;

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public List<List<Choice>> choices(Asking asking) {
        var today = now(asking).toLocalDate();
        var month = asking.narrowed().isEmpty() ? YearMonth.from(today) : YearMonth.parse(asking.narrowed());
        return MonthChoices.of(
                month, today, today.plusYears(YEARS_AHEAD), asking.visitor().language());
    }

    @Override
    public Understanding<LocalDate> typed(String words, Asking asking) {
        var understood = MomentParser.parse(words, now(asking));
        if (understood instanceof Understood.DateOnly day) {
            return ahead(day.date(), asking);
        }
        return Understanding.refused(Text.of("chatkit.day-ahead.not-understood"));
    }

    @Override
    public Understanding<LocalDate> picked(String value, Asking asking) {
        try {
            if (value.equals(MonthChoices.NOTHING)) {
                return Understanding.narrowed(asking.narrowed());
            }
            return value.length() == 7
                    ? Understanding.narrowed(YearMonth.parse(value).toString())
                    : ahead(LocalDate.parse(value), asking);
        } catch (DateTimeException forged) {
            return Understanding.refused(Text.of("chatkit.too-old"));
        }
    }

    private Understanding<LocalDate> ahead(LocalDate day, Asking asking) {
        var today = now(asking).toLocalDate();
        if (day.isBefore(today)) {
            return Understanding.refused(Text.of("chatkit.moment.past"));
        }
        return day.isAfter(today.plusYears(YEARS_AHEAD))
                ? Understanding.refused(Text.of("chatkit.moment.too-far", YEARS_AHEAD))
                : Understanding.taken(day);
    }

    private LocalDateTime now(Asking asking) {
        return LocalMoment.at(asking.now(), place.apply(asking)).time();
    }
}
