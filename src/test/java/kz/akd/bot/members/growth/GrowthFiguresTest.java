package kz.akd.bot.members.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.members.growth.GrowthFigures.Month;
import org.junit.jupiter.api.Test;

class GrowthFiguresTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant NOW = Instant.parse("2026-12-10T09:00:00Z");

    @Test
    void an_association_without_members_has_the_present_month_with_none() {
        assertThat(figures()).isEqualTo(new GrowthFigures(0, List.of(month("2026-12", 0)), 1000));
        assertThat(figures().current()).isZero();
    }

    @Test
    void one_member_counts_in_each_month_from_their_own_to_the_present() {
        assertThat(figures("2026-10-05T00:00:00Z"))
                .isEqualTo(new GrowthFigures(
                        0, List.of(month("2026-10", 1), month("2026-11", 1), month("2026-12", 1)), 1000));
    }

    @Test
    void members_add_up_in_any_order() {
        var figures = figures("2026-12-01T12:00:00Z", "2026-10-05T00:00:00Z", "2026-12-09T12:00:00Z");

        assertThat(figures.months()).containsExactly(month("2026-10", 1), month("2026-11", 1), month("2026-12", 3));
        assertThat(figures.current()).isEqualTo(3);
    }

    @Test
    void a_month_begins_at_midnight_of_the_zone() {
        var before = "2026-11-30T18:59:59.999Z";
        var midnight = "2026-11-30T19:00:00Z";

        assertThat(figures(before, midnight).months()).containsExactly(month("2026-11", 1), month("2026-12", 2));
        assertThat(GrowthFigures.of(moments(before, midnight), NOW, ZoneOffset.UTC, 1000)
                        .months())
                .containsExactly(month("2026-11", 2), month("2026-12", 2));
    }

    @Test
    void the_present_month_is_that_of_the_zone() {
        var newYear = Instant.parse("2026-12-31T20:00:00Z");

        assertThat(GrowthFigures.of(List.of(), newYear, ALMATY, 1000).months()).containsExactly(month("2027-01", 0));
        assertThat(GrowthFigures.of(List.of(), newYear, ZoneOffset.UTC, 1000).months())
                .containsExactly(month("2026-12", 0));
    }

    @Test
    void sixty_months_are_all_there() {
        var figures = figures("2022-01-15T00:00:00Z", "2026-12-01T00:00:00Z");

        assertThat(figures.before()).isZero();
        assertThat(figures.months()).hasSize(60).startsWith(month("2022-01", 1)).endsWith(month("2026-12", 2));
    }

    @Test
    void earlier_months_are_the_number_to_start_from() {
        var figures = figures("2018-12-01T00:00:00Z", "2021-12-31T00:00:00Z", "2022-03-01T00:00:00Z");

        assertThat(figures.before()).isEqualTo(2);
        assertThat(figures.months())
                .hasSize(60)
                .startsWith(month("2022-01", 2), month("2022-02", 2), month("2022-03", 3))
                .endsWith(month("2026-12", 3));
    }

    @Test
    void whoever_is_admitted_by_a_clock_that_is_fast_counts_now() {
        assertThat(figures("2026-12-10T09:00:01Z", "2027-01-01T00:00:00Z").months())
                .containsExactly(month("2026-12", 2));
    }

    @Test
    void a_hundred_thousand_members_are_all_counted() {
        var hours = IntStream.range(0, 100_000)
                .mapToObj(i -> NOW.minus(i, ChronoUnit.HOURS))
                .toList();

        var figures = GrowthFigures.of(hours, NOW, ZoneOffset.UTC, 120_000);

        int inSixtyMonths = (int) ChronoUnit.HOURS.between(Instant.parse("2022-01-01T00:00:00Z"), NOW) + 1;
        assertThat(figures.before()).isEqualTo(100_000 - inSixtyMonths);
        assertThat(figures.months()).startsWith(month("2022-01", figures.before() + 31 * 24));
        assertThat(figures.current()).isEqualTo(100_000);
    }

    @Test
    void a_hundred_thousand_members_of_one_moment_are_one_month() {
        assertThat(GrowthFigures.of(Collections.nCopies(100_000, NOW), NOW, ALMATY, 1)
                        .months())
                .containsExactly(month("2026-12", 100_000));
    }

    @Test
    void there_is_no_goal_of_nobody() {
        assertThatThrownBy(() -> GrowthFigures.of(List.of(), NOW, ALMATY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new GrowthFigures(0, List.of(), 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static GrowthFigures figures(String... since) {
        return GrowthFigures.of(moments(since), NOW, ALMATY, 1000);
    }

    private static List<Instant> moments(String... moments) {
        return List.of(moments).stream().map(Instant::parse).toList();
    }

    private static Month month(String month, int count) {
        return new Month(YearMonth.parse(month), count);
    }
}
