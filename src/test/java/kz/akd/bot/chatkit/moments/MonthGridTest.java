package kz.akd.bot.chatkit.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void weeks_begin_on_monday_and_passed_days_are_blank() {
        var grid = MonthGrid.of(YearMonth.of(2026, 11), TODAY, TODAY.plusYears(3));

        assertThat(grid.weeks()).hasSize(6).allMatch(week -> week.size() == 7);
        assertThat(days(grid)).hasSize(8).startsWith(TODAY).endsWith(LocalDate.of(2026, 11, 30));
        assertThat(grid.hasPrevious()).isFalse();
        assertThat(grid.hasNext()).isTrue();
    }

    @Test
    void the_last_month_ends_at_the_bound() {
        var grid = MonthGrid.of(YearMonth.of(2027, 2), TODAY, LocalDate.of(2027, 2, 10));

        assertThat(days(grid)).hasSize(10);
        assertThat(grid.hasPrevious()).isTrue();
        assertThat(grid.hasNext()).isFalse();
    }

    private static List<LocalDate> days(MonthGrid grid) {
        return grid.weeks().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
    }
}
