package kz.akd.bot.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.akd.bot.events.plan.Recurrence.Rhythm;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void every_first_tuesday() {
        var first = day("2026-12-01");

        assertThat(new Recurrence(Rhythm.WEEKDAY_OF_MONTH, day("2027-03-31")).after(first))
                .containsExactly(day("2027-01-05"), day("2027-02-02"), day("2027-03-02"));
    }

    @Test
    void the_fifth_weekday_is_the_last() {
        var first = day("2026-12-29");

        assertThat(Recurrence.times(Rhythm.WEEKDAY_OF_MONTH, first, 3).after(first))
                .containsExactly(day("2027-01-26"), day("2027-02-23"));
    }

    @Test
    void a_day_that_a_month_does_not_have_is_its_last() {
        var first = day("2026-12-31");

        assertThat(Recurrence.times(Rhythm.DAY_OF_MONTH, first, 4).after(first))
                .containsExactly(day("2027-01-31"), day("2027-02-28"), day("2027-03-31"));
    }

    @Test
    void weekly_until_a_day_that_is_included() {
        var first = day("2026-12-01");

        assertThat(new Recurrence(Rhythm.WEEKLY, day("2026-12-15")).after(first))
                .containsExactly(day("2026-12-08"), day("2026-12-15"));
        assertThat(new Recurrence(Rhythm.EVERY_SECOND_WEEK, day("2026-12-20")).after(first))
                .containsExactly(day("2026-12-15"));
        assertThat(new Recurrence(Rhythm.WEEKLY, day("2026-12-07")).after(first))
                .isEmpty();
    }

    @Test
    void never_without_end() {
        assertThat(new Recurrence(Rhythm.WEEKLY, day("2099-01-01")).after(day("2026-12-01")))
                .hasSize(Recurrence.MOST - 1);
    }
}
