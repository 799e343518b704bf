package kz.akd.bot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 4: nobody is woken. */
class QuietHoursTest {

    private static QuietHours in(String zone) {
        return new QuietHours(ZoneId.of(zone), LocalTime.of(22, 0), LocalTime.of(8, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, 2026-11-23T16:59:59Z, 2026-11-23T16:59:59Z",
        "Asia/Almaty, 2026-11-23T17:00:00Z, 2026-11-24T03:00:00Z",
        "Asia/Almaty, 2026-11-24T02:59:59Z, 2026-11-24T03:00:00Z",
        "Asia/Almaty, 2026-11-24T03:00:00Z, 2026-11-24T03:00:00Z",
        "Europe/Helsinki, 2026-11-23T21:00:00Z, 2026-11-24T06:00:00Z",
        "America/New_York, 2026-11-23T10:00:00Z, 2026-11-23T13:00:00Z"
    })
    void quiet_hours_last_from_ten_to_eight_on_the_persons_own_clock(String zone, Instant moment, Instant expected) {
        assertThat(in(zone).notBefore(moment)).isEqualTo(expected);
    }

    @Test
    void the_night_of_the_clock_change_is_an_hour_longer_or_shorter_and_ends_at_eight_all_the_same() {
        assertThat(in("Europe/Helsinki").notBefore(Instant.parse("2026-10-24T20:00:00Z")))
                .isEqualTo("2026-10-25T06:00:00Z");
        assertThat(in("Europe/Helsinki").notBefore(Instant.parse("2027-03-27T21:00:00Z")))
                .isEqualTo("2027-03-28T05:00:00Z");
    }

    @Test
    void the_same_time_twice_means_no_quiet_hours() {
        var always = new QuietHours(ZoneId.of("Asia/Almaty"), LocalTime.of(22, 0), LocalTime.of(22, 0));
        var night = Instant.parse("2026-11-23T20:00:00Z");

        assertThat(always.notBefore(night)).isEqualTo(night);
    }

    @Test
    void nights_end_by_the_newest_rules() {
        var rabat = new QuietHours(ZoneId.of("Africa/Casablanca"), LocalTime.of(22, 0), LocalTime.of(8, 0));

        assertThat(rabat.notBefore(Instant.parse("2026-12-10T03:00:00Z"))).isEqualTo("2026-12-10T08:00:00Z");
        assertThat(rabat.include(Instant.parse("2026-12-10T21:30:00Z"))).isFalse();
    }
}
