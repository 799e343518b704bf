package kz.akd.bot.chatkit.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.akd.bot.shared.EveryZone;
import kz.akd.bot.shared.Language;
import org.junit.jupiter.api.Test;

/** Rule 2, over all days of two years: what is typed is understood, on whichever day, and a calendar has each day once. */
class EveryDayTest {

    private static final LocalTime NOON = LocalTime.NOON;

    private static Understood read(String typed, LocalDate today) {
        return MomentParser.parse(typed, today.atTime(NOON));
    }

    @Test
    void rule_2_every_day_is_understood_as_people_write_it_in_numbers() {
        var today = LocalDate.of(2026, 1, 1);
        for (var pattern : List.of("dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "d.MM.yy")) {
            var format = DateTimeFormatter.ofPattern(pattern);
            for (var day : EveryZone.days()) {
                assertThat(read(format.format(day), today)).as(pattern).isEqualTo(new Understood.DateOnly(day));
            }
        }
    }

    @Test
    void rule_2_what_the_bot_writes_of_a_day_ahead_it_understands_in_each_language() {
        for (var language : Language.values()) {
            for (var today : EveryZone.days()) {
                for (int ahead : new int[] {0, 1, 27, 100, 299, 400}) {
                    var day = today.plusDays(ahead);
                    var written = MomentWriter.date(day, language, today);
                    assertThat(read(written, today))
                            .as("%s on %s", written, today)
                            .isEqualTo(new Understood.DateOnly(day));
                }
            }
        }
    }

    @Test
    void rule_2_what_the_bot_writes_of_a_moment_it_understands() {
        var today = LocalDate.of(2026, 1, 1);
        for (var language : Language.values()) {
            for (var day : EveryZone.days()) {
                for (var time : EveryZone.TIMES) {
                    var moment = LocalDateTime.of(day, time);
                    var written = MomentWriter.dateTime(moment, language, today);
                    assertThat(read(written, today)).as(written).isEqualTo(new Understood.Both(moment));
                }
            }
        }
    }

    @Test
    void rule_2_tomorrow_is_the_next_day_of_the_calendar_on_every_day() {
        for (var today : EveryZone.days()) {
            for (var word : List.of("tomorrow", "завтра", "ертең")) {
                assertThat(read(word, today)).isEqualTo(new Understood.DateOnly(today.plusDays(1)));
            }
            for (var words : List.of("in 3 weeks", "через 3 недели", "3 аптадан кейін")) {
                assertThat(read(words, today)).as(words).isEqualTo(new Understood.DateOnly(today.plusWeeks(3)));
            }
        }
    }

    @Test
    void rule_2_a_day_without_a_year_is_the_next_such_day() {
        for (var today : EveryZone.days()) {
            for (var day : List.of(today, today.plusDays(1), today.minusDays(1), today.plusMonths(6))) {
                var expected = Stream.iterate(today, next -> next.plusDays(1))
                        .filter(next ->
                                next.getMonth() == day.getMonth() && next.getDayOfMonth() == day.getDayOfMonth())
                        .findFirst();
                var typed = String.format("%02d.%02d", day.getDayOfMonth(), day.getMonthValue());
                assertThat(read(typed, today))
                        .as("%s on %s", typed, today)
                        .isEqualTo(new Understood.DateOnly(expected.orElseThrow()));
            }
        }
    }

    @Test
    void rule_2_a_calendar_shows_each_day_that_can_be_chosen_once_and_in_its_column() {
        for (var today : EveryZone.days()) {
            var latest = today.plusYears(1);
            var shown = Stream.iterate(
                            YearMonth.from(today),
                            month -> !month.isAfter(YearMonth.from(latest)),
                            month -> month.plusMonths(1))
                    .map(month -> MonthGrid.of(month, today, latest))
                    .peek(grid -> assertThat(grid.weeks()).allSatisfy(EveryDayTest::standInTheirColumns))
                    .flatMap(grid -> grid.weeks().stream())
                    .flatMap(List::stream)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(shown).isEqualTo(today.datesUntil(latest.plusDays(1)).toList());
        }
    }

    private static void standInTheirColumns(List<Optional<LocalDate>> week) {
        for (int column = 0; column < 7; column++) {
            int weekday = column + 1;
            assertThat(week.get(column)
                            .map(day -> day.getDayOfWeek().getValue())
                            .orElse(weekday))
                    .isEqualTo(weekday);
        }
    }
}
