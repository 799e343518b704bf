package kz.akd.bot.members.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import kz.akd.bot.members.growth.GrowthFigures.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberScaleTest {

    @Test
    void numbers_are_round() {
        assertThat(scale(770, 1000).ticks()).containsExactly(0L, 200L, 400L, 600L, 800L, 1000L);
    }

    @Test
    void nobody_is_half_a_member() {
        assertThat(scale(1, 2).ticks()).containsExactly(0L, 1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "7, 3", "770, 1000", "999, 1000", "100000, 120000", "2147483647, 1", "1, 2147483647"})
    void all_that_is_drawn_lies_below_the_top(int current, int goal) {
        var scale = scale(current, goal);

        assertThat(scale.top()).isGreaterThan(current).isGreaterThan(goal);
        assertThat(scale.ticks())
                .hasSizeBetween(2, 6)
                .allSatisfy(tick -> assertThat((double) tick).isLessThanOrEqualTo(scale.top()));
    }

    private static NumberScale scale(int current, int goal) {
        return NumberScale.of(new GrowthFigures(0, List.of(new Month(YearMonth.of(2026, 12), current)), goal));
    }
}
