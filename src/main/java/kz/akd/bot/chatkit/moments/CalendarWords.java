package kz.akd.bot.chatkit.moments;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import kz.akd.bot.shared.Language;

/** The names of months and days in a language, after CLDR. */
record CalendarWords(List<String> inDate, List<String> alone, List<String> weekdays) {

    static CalendarWords of(Language language) {
        var symbols = DateFormatSymbols.getInstance(ULocale.forLocale(language.locale()));
        return new CalendarWords(
                List.of(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)),
                List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)),
                List.of(symbols.getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED)));
    }

    /** As it stands after a day's number: "декабря". */
    String monthInDate(Month month) {
        return inDate.get(month.getValue() - 1);
    }

    /** As it stands alone, with a capital: "Декабрь". */
    String monthAlone(Month month) {
        var name = alone.get(month.getValue() - 1);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    String weekday(DayOfWeek day) {
        return weekdays.get(inIcu(day));
    }

    /** ICU counts from Sunday = 1. */
    private static int inIcu(DayOfWeek day) {
        return day.getValue() % 7 + 1;
    }
}
