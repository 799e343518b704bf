package kz.akd.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moments that come again and again, around changes of the clocks. */
class CalendarTest {

    private static List<String> three(String pattern, String zone, String from) {
        var calendar = new Calendar(pattern, ZoneId.of(zone), Duration.ofHours(1));
        var found = new ArrayList<String>();
        var moment = Instant.parse(from);
        for (int i = 0; i < 3; i++) {
            moment = calendar.after(moment);
            found.add(moment.toString());
        }
        return found;
    }

    @Test
    void a_time_that_the_clocks_show_twice_is_met_once() {
        assertThat(three("0 30 3 ? * *", "Europe/Helsinki", "2027-10-30T12:00:00Z"))
                .containsExactly("2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z", "2027-11-02T01:30:00Z");
        assertThat(three("0 30 3 ? * *", "Europe/Helsinki", "2027-10-31T01:10:00Z"))
                .startsWith("2027-11-01T01:30:00Z");
    }

    @Test
    void a_time_that_the_clocks_skip_is_met_when_they_have() {
        assertThat(three("0 30 0 ? * *", "Asia/Beirut", "2027-03-27T12:00:00Z"))
                .containsExactly("2027-03-27T22:30:00Z", "2027-03-28T21:30:00Z", "2027-03-29T21:30:00Z");
    }

    @Test
    void rules_of_the_newest_release_count() {
        assertThat(three("0 0 9 ? * MON#1", "America/Vancouver", "2026-11-20T00:00:00Z"))
                .startsWith("2026-12-07T16:00:00Z");
    }
}
