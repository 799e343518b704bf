package kz.akd.bot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 4, over all zones and all days of two years. */
class LocalMomentTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private static LocalMoment at(String time, String zone) {
        return new LocalMoment(LocalDateTime.parse(time), ZoneId.of(zone));
    }

    @Test
    void rule_4_a_place_sees_the_time_that_was_chosen_for_it_on_every_day() {
        for (var zone : EveryZone.all()) {
            for (var day : EveryZone.days()) {
                for (var time : EveryZone.TIMES) {
                    var chosen = new LocalMoment(day.atTime(time), zone);
                    var seen = LocalMoment.at(chosen.instant(), zone);
                    if (!seen.equals(chosen)) {
                        assertThat(zone.getRules().getValidOffsets(chosen.time()))
                                .as("%s shown as %s", chosen, seen)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void rule_4_a_time_that_the_clocks_skip_is_as_much_later_as_they_skip() {
        for (var zone : EveryZone.all()) {
            for (var change : EveryZone.changes(zone)) {
                if (change.isGap()) {
                    var first = new LocalMoment(change.getDateTimeBefore(), zone);
                    var later = new LocalMoment(change.getDateTimeBefore().plusMinutes(20), zone);

                    assertThat(first.instant()).isEqualTo(change.getInstant());
                    assertThat(later.instant()).isEqualTo(change.getInstant().plus(Duration.ofMinutes(20)));
                    assertThat(first.in(zone).time()).isEqualTo(change.getDateTimeAfter());
                }
            }
        }
    }

    @Test
    void rule_4_a_time_that_comes_twice_means_the_first() {
        for (var zone : EveryZone.all()) {
            for (var change : EveryZone.changes(zone)) {
                if (change.isOverlap()) {
                    var twice = new LocalMoment(change.getDateTimeAfter(), zone);

                    assertThat(twice.instant())
                            .isEqualTo(change.getInstant().plus(change.getDuration()))
                            .isBefore(change.getInstant());
                }
            }
        }
    }

    @Test
    void rule_4_a_reader_elsewhere_sees_the_same_moment_on_their_own_clock() {
        var readers = Stream.of("Asia/Almaty", "Europe/Helsinki", "America/New_York", "Asia/Kolkata")
                .map(ZoneId::of)
                .toList();
        for (var zone : EveryZone.distinct()) {
            for (var day : EveryZone.days()) {
                var event = new LocalMoment(day.atTime(9, 0), zone);
                for (var reader : readers) {
                    var seen = event.in(reader);
                    var offset = reader.getRules().getOffset(event.instant());
                    assertThat(seen.time().toInstant(offset)).isEqualTo(event.instant());
                }
            }
        }
    }

    @Test
    void rule_4_a_day_begins_once_also_where_midnight_is_skipped_or_repeated() {
        for (var zone : EveryZone.all()) {
            for (var day : EveryZone.days()) {
                var begin = new LocalMoment(day.atStartOfDay(), zone).instant();
                var before = begin.minusNanos(1);
                if (!LocalDate.ofInstant(begin, zone).equals(day)
                        || !LocalDate.ofInstant(before, zone).equals(day.minusDays(1))) {
                    assertThat(begin).as("%s in %s", day, zone).isNull();
                }
            }
        }
    }

    @Test
    void rule_4_a_days_length_is_that_between_two_beginnings() {
        for (var zone : EveryZone.distinct()) {
            for (var change : EveryZone.changes(zone)) {
                var day = LocalDate.ofInstant(change.getInstant().minusSeconds(1), zone);
                var length = Duration.between(begin(day.minusDays(1), zone), begin(day.plusDays(2), zone));

                assertThat(length)
                        .as("%s in %s", day, zone)
                        .isEqualTo(Duration.ofDays(3).minus(change.getDuration()));
            }
        }
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return new LocalMoment(day.atTime(LocalTime.MIDNIGHT), zone).instant();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Almaty",
                "Asia/Aqtau",
                "Asia/Aqtobe",
                "Asia/Atyrau",
                "Asia/Oral",
                "Asia/Qostanay",
                "Asia/Qyzylorda"
            })
    void rule_4_all_of_kazakhstan_has_one_time_since_march_2024(String zone) {
        assertThat(EveryZone.changes(ZoneId.of(zone))).isEmpty();
        assertThat(at("2024-03-01T12:00", zone).instant()).isEqualTo("2024-03-01T07:00:00Z");
        assertThat(EveryZone.days())
                .allMatch(day -> new LocalMoment(day.atTime(9, 0), ZoneId.of(zone))
                        .instant()
                        .equals(day.atTime(4, 0).toInstant(ZoneOffset.UTC)));
    }

    @Test
    void rule_4_what_astana_had_planned_before_march_2024_keeps_its_clock() {
        assertThat(at("2024-02-29T09:00", "Asia/Almaty").instant()).isEqualTo("2024-02-29T03:00:00Z");
        assertThat(at("2024-03-01T09:00", "Asia/Almaty").instant()).isEqualTo("2024-03-01T04:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-15, 19:00, 16:00, 15:00, 17:00",
        // only Washington has changed
        "2027-03-20, 18:00, 15:00, 14:00, 16:00",
        "2027-06-15, 18:00, 16:00, 15:00, 16:00",
        // only Europe has changed back
        "2027-11-03, 18:00, 15:00, 14:00, 16:00",
        "2027-12-15, 19:00, 16:00, 15:00, 17:00"
    })
    void rule_4_nine_in_washington_on_other_clocks(
            LocalDate day, LocalTime astana, LocalTime helsinki, LocalTime brussels, LocalTime ankara) {
        var event = new LocalMoment(day.atTime(9, 0), ZoneId.of("America/New_York"));

        assertThat(Stream.of("Asia/Almaty", "Europe/Helsinki", "Europe/Brussels", "Europe/Istanbul")
                        .map(zone -> event.in(ZoneId.of(zone)).time()))
                .containsExactly(day.atTime(astana), day.atTime(helsinki), day.atTime(brussels), day.atTime(ankara));
    }

    @Test
    void rule_4_ankara_changes_its_clocks_no_more() {
        assertThat(EveryZone.changes(ZoneId.of("Europe/Istanbul"))).isEmpty();
        assertThat(at("2027-01-15T09:00", "Europe/Istanbul").in(ALMATY))
                .isEqualTo(at("2027-01-15T11:00", "Asia/Almaty"));
        assertThat(at("2027-07-15T09:00", "Europe/Istanbul").in(ALMATY))
                .isEqualTo(at("2027-07-15T11:00", "Asia/Almaty"));
    }

    @Test
    void rule_4_helsinki_brussels_and_washington_change_when_they_do() {
        assertThat(changed("Europe/Helsinki"))
                .containsExactly(
                        "2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z", "2027-10-31T01:00:00Z");
        assertThat(changed("Europe/Brussels")).isEqualTo(changed("Europe/Helsinki"));
        assertThat(changed("America/New_York"))
                .containsExactly(
                        "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", "2027-03-14T07:00:00Z", "2027-11-07T06:00:00Z");
    }

    private static List<String> changed(String zone) {
        return EveryZone.changes(ZoneId.of(zone)).stream()
                .map(change -> change.getInstant().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Cairo, 2027-04-30T00:30, 2027-04-30T01:30",
        "Asia/Beirut, 2027-03-28T00:30, 2027-03-28T01:30",
        "America/Havana, 2027-03-14T00:30, 2027-03-14T01:30",
        "Europe/Helsinki, 2027-10-31T03:30, 2027-10-31T03:30",
        "Asia/Almaty, 2027-03-28T00:30, 2027-03-28T00:30",
    })
    void of_a_time_that_the_clocks_skip_is_shown_what_they_show_instead(String zone, String time, String shown) {
        assertThat(at(time, zone).shown()).isEqualTo(at(shown, zone));
    }
}
