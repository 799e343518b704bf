package kz.akd.bot.members.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.akd.bot.members.growth.GrowthFigures.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthMarksTest {

    @ParameterizedTest
    @CsvSource({"kk, қаң.", "ru, янв.", "en, Jan"})
    void each_language_has_its_own_months(String language, String january) {
        assertThat(MonthMarks.of(months("2026-01", 1), Locale.forLanguageTag(language), 100, name -> 50))
                .extracting(MonthMarks.Mark::month)
                .containsExactly(january);
    }

    @Test
    void a_year_is_told_where_it_begins() {
        assertThat(marks(months("2025-11", 4), 100)).containsExactly("0 Nov 2025", "1 Dec", "2 Jan 2026", "3 Feb");
    }

    @Test
    void where_room_is_short_months_are_counted_from_january() {
        assertThat(marks(months("2025-11", 15), 20))
                .containsExactly("2 Jan 2026", "5 Apr", "8 Jul", "11 Oct", "14 Jan 2027");
        assertThat(marks(months("2025-11", 15), 1)).containsExactly("2 Jan 2026", "14 Jan 2027");
    }

    @Test
    void only_names_that_are_written_need_room() {
        var marks = MonthMarks.of(months("2026-01", 12), Locale.ENGLISH, 10, name -> name.equals("Sep") ? 100 : 20);

        assertThat(marks).extracting(MonthMarks.Mark::month).containsExactly("Jan", "Apr", "Jul", "Oct");
    }

    private static List<String> marks(List<Month> months, double room) {
        return MonthMarks.of(months, Locale.ENGLISH, room, name -> 50).stream()
                .map(mark -> mark.place() + " " + mark.month()
                        + mark.year().map(year -> " " + year).orElse(""))
                .toList();
    }

    private static List<Month> months(String first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Month(YearMonth.parse(first).plusMonths(i), i))
                .toList();
    }
}
