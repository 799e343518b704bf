package kz.akd.bot.members.growth;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kz.akd.bot.members.growth.GrowthFigures.Month;

/** The months that are named below the picture: as many as there is room for, counted from January. */
final class MonthMarks {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 12);

    private MonthMarks() {}

    /**
     * One name.
     *
     * @param place of the month among the months of the figures
     * @param year where it is another than that of the mark before
     */
    record Mark(int place, String month, Optional<String> year) {}

    /**
     * @param room how wide one month is in the picture
     * @param width of a name in the picture, with what keeps it from the next
     */
    static List<Mark> of(List<Month> months, Locale locale, double room, ToDoubleFunction<String> width) {
        var names = List.of(DateFormatSymbols.getInstance(ULocale.forLocale(locale))
                .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED));
        int step = STEPS.stream()
                .filter(each -> each * room >= widest(names, each, width))
                .findFirst()
                .orElse(12);

        var marks = new ArrayList<Mark>();
        var year = Optional.<String>empty();
        for (int place = 0; place < months.size(); place++) {
            var month = months.get(place).month();
            if (isMarked(month.getMonthValue(), step)) {
                var its = Optional.of(String.valueOf(month.getYear()));
                marks.add(new Mark(
                        place, names.get(month.getMonthValue() - 1), its.equals(year) ? Optional.empty() : its));
                year = its;
            }
        }
        return List.copyOf(marks);
    }

    private static double widest(List<String> names, int step, ToDoubleFunction<String> width) {
        return IntStream.rangeClosed(1, names.size())
                .filter(month -> isMarked(month, step))
                .mapToObj(month -> names.get(month - 1))
                .mapToDouble(width)
                .max()
                .orElseThrow();
    }

    private static boolean isMarked(int month, int step) {
        return (month - 1) % step == 0;
    }
}
