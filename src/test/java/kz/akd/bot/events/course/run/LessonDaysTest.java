package kz.akd.bot.events.course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import kz.akd.bot.events.plan.Recurrence;
import org.junit.jupiter.api.Test;

class LessonDaysTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void a_course_on_two_days_a_week_takes_turns() {
        var days = new LessonDays(TUESDAY, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

        assertThat(days.times(4)).containsExactly(TUESDAY.plusDays(2), TUESDAY.plusDays(7), TUESDAY.plusDays(9));
    }

    @Test
    void the_last_day_is_one_of_them() {
        var days = new LessonDays(TUESDAY, Set.of(DayOfWeek.TUESDAY));

        assertThat(days.until(TUESDAY.plusDays(14))).containsExactly(TUESDAY.plusDays(7), TUESDAY.plusDays(14));
        assertThat(days.until(TUESDAY)).isEmpty();
    }

    @Test
    void the_first_session_may_be_on_another_day_than_all_others() {
        var days = new LessonDays(TUESDAY, Set.of(DayOfWeek.WEDNESDAY));

        assertThat(days.times(2)).containsExactly(TUESDAY.plusDays(1));
    }

    @Test
    void nobody_makes_more_sessions_than_a_series_may_have() {
        var days = new LessonDays(TUESDAY, Set.of(DayOfWeek.values()));

        assertThat(days.times(1000)).hasSize(Recurrence.MOST - 1);
        assertThat(days.until(TUESDAY.plusYears(9))).hasSize(Recurrence.MOST - 1);
        assertThatThrownBy(() -> new LessonDays(TUESDAY, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
