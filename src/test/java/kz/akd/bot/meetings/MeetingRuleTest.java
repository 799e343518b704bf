package kz.akd.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.akd.bot.meetings.MeetingRule.Week;
import kz.akd.bot.meetings.attend.Quorum;
import kz.akd.bot.members.GroupId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class MeetingRuleTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 12, 31);

    private static MeetingRule rule(Week week, DayOfWeek day) {
        return new MeetingRule(week, day, LocalTime.of(17, 0), ZoneId.of("Asia/Almaty"));
    }

    private static List<Integer> days(Week week, DayOfWeek day) {
        return rule(week, day).days(NOVEMBER, NEW_YEAR).stream()
                .map(LocalDate::getDayOfMonth)
                .toList();
    }

    @Test
    void a_group_meets_in_the_same_week_of_each_month() {
        assertThat(days(Week.FIRST, DayOfWeek.TUESDAY)).containsExactly(3, 1);
        assertThat(days(Week.FIRST, DayOfWeek.SUNDAY)).containsExactly(1, 6);
        assertThat(days(Week.SECOND, DayOfWeek.SATURDAY)).containsExactly(14, 12);
        assertThat(days(Week.FOURTH, DayOfWeek.MONDAY)).containsExactly(23, 28);
        assertThat(days(Week.LAST, DayOfWeek.MONDAY)).containsExactly(30, 28);
        assertThat(days(Week.LAST, DayOfWeek.THURSDAY)).containsExactly(26, 31);
    }

    @Test
    void or_in_every_week() {
        assertThat(days(Week.EVERY, DayOfWeek.THURSDAY)).containsExactly(5, 12, 19, 26, 3, 10, 17, 24, 31);
    }

    @Test
    void both_ends_of_a_span_count() {
        var first = LocalDate.of(2026, 12, 1);
        assertThat(rule(Week.FIRST, DayOfWeek.TUESDAY).days(first, first)).containsExactly(first);
        assertThat(rule(Week.FIRST, DayOfWeek.TUESDAY).days(first.plusDays(1), NEW_YEAR))
                .isEmpty();
    }

    @Test
    void the_hour_is_that_of_the_place_whatever_its_clocks_do() {
        var helsinki = new MeetingRule(Week.FIRST, DayOfWeek.MONDAY, LocalTime.of(9, 30), ZoneId.of("Europe/Helsinki"));
        assertThat(helsinki.on(LocalDate.of(2026, 12, 7)).instant()).isEqualTo(Instant.parse("2026-12-07T07:30:00Z"));
        assertThat(helsinki.on(LocalDate.of(2027, 6, 7)).instant()).isEqualTo(Instant.parse("2027-06-07T06:30:00Z"));
    }

    @Test
    void a_day_that_is_skipped_is_left_out_until_it_is_not_and_an_ended_series_has_none() {
        var december = LocalDate.of(2026, 12, 1);
        var series = MeetingSeries.of(
                new SeriesId(new ObjectId()),
                new GroupId(new ObjectId()),
                "Council",
                rule(Week.FIRST, DayOfWeek.TUESDAY),
                new Venue("Hall", null),
                Quorum.HALF,
                true);
        assertThat(series.skipping(december, true).days(NOVEMBER, NEW_YEAR)).containsExactly(LocalDate.of(2026, 11, 3));
        assertThat(series.skipping(december, true).skipping(december, true).skipped())
                .isEqualTo(Set.of(december));
        assertThat(series.skipping(december, true).skipping(december, false).days(NOVEMBER, NEW_YEAR))
                .hasSize(2);
        assertThat(series.ending().days(NOVEMBER, NEW_YEAR)).isEmpty();
    }

    @Test
    void meetings_are_numbered_as_they_begin_and_one_that_begins_twice_keeps_its_number() {
        var first = new MeetingId(new ObjectId());
        var second = new MeetingId(new ObjectId());
        var series = MeetingSeries.of(
                        new SeriesId(new ObjectId()),
                        new GroupId(new ObjectId()),
                        "Council",
                        rule(Week.FIRST, DayOfWeek.TUESDAY),
                        new Venue("Hall", null),
                        Quorum.HALF,
                        true)
                .holding(first)
                .holding(second)
                .holding(first);
        assertThat(series.numberOf(first)).isEqualTo(1);
        assertThat(series.numberOf(second)).isEqualTo(2);
        assertThat(series.numberOf(new MeetingId(new ObjectId()))).isZero();
    }
}
