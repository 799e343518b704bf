package kz.akd.bot.chatkit.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import kz.akd.bot.chatkit.Asking;
import kz.akd.bot.chatkit.Text;
import kz.akd.bot.chatkit.Understanding;

/** A day of the past that people know by heart, such as a birthday: typed as numbers, which is quicker than any calendar. */
record PastDayQuestion(String name, String promptKey) implements DayQuestion {

    private static final int EARLIEST_YEAR = 1900;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./\\- ](\\d{1,2})[./\\- ](\\d{1,2})");

    @Override
    public Text prompt(Asking asking) {
        return Text.of(promptKey);
    }

    @Override
    public Understanding<LocalDate> typed(String words, Asking asking) {
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

    private static Understanding<LocalDate> day(String year, String month, String day, Asking asking) {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            var today = LocalDate.ofInstant(asking.now(), ZoneOffset.UTC);
            return read.getYear() >= EARLIEST_YEAR && read.isBefore(today) ? Understanding.taken(read) : refused();
        } catch (DateTimeException noSuchDay) {
            return refused();
        }
    }

    private static Understanding<LocalDate> refused() {
        return Understanding.refused(Text.of("chatkit.past-day.refused"));
    }
}
