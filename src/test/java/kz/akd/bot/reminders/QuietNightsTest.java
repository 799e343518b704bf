package kz.akd.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.akd.bot.shared.EveryZone;
import kz.akd.bot.shared.QuietHours;
import org.junit.jupiter.api.Test;

/** Rule 4, over all zones and all nights of two years: nobody is woken, and nobody waits longer than they asked for. */
class QuietNightsTest {

    private static final List<LocalTime[]> QUIET = Stream.of(
                    "22:00 08:00", "23:00 07:00", "00:00 06:30", "01:00 02:30", "13:00 15:00")
            .map(hours -> Stream.of(hours.split(" ")).map(LocalTime::parse).toArray(LocalTime[]::new))
            .toList();

    private static boolean isQuiet(Instant moment, ZoneId zone, LocalTime from, LocalTime to) {
        var time = LocalTime.ofInstant(moment, zone);
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    @Test
    void rule_4_every_night_ends_in_the_morning_that_was_chosen_in_every_zone() {
        var ten = LocalTime.of(22, 0);
        var eight = LocalTime.of(8, 0);
        for (var zone : EveryZone.all()) {
            var recipient = new QuietHours(zone, ten, eight);
            for (var day : EveryZone.days()) {
                var evening = day.atTime(22, 30).atZone(zone).toInstant();
                var morning = day.plusDays(1).atTime(eight).atZone(zone).toInstant();
                var night = day.plusDays(1).atTime(2, 30).atZone(zone).toInstant();
                if (!recipient.notBefore(evening).equals(morning)
                        || !recipient.notBefore(night).equals(morning)) {
                    assertThat(recipient.notBefore(evening))
                            .as("%s in %s", day, zone)
                            .isEqualTo(morning);
                    assertThat(recipient.notBefore(night))
                            .as("%s in %s", day, zone)
                            .isEqualTo(morning);
                }
                assertThat(recipient.notBefore(morning) == morning).isTrue();
            }
        }
    }

    @Test
    void rule_4_around_each_change_of_the_clocks_nobody_is_woken_and_nobody_waits_too_long() {
        for (var zone : EveryZone.distinct()) {
            for (var change : EveryZone.changes(zone)) {
                for (var hours : QUIET) {
                    var recipient = new QuietHours(zone, hours[0], hours[1]);
                    var moment = change.getInstant().minus(Duration.ofHours(30));
                    var end = change.getInstant().plus(Duration.ofHours(30));
                    for (; moment.isBefore(end); moment = moment.plus(Duration.ofMinutes(10))) {
                        assertThat(recipient.notBefore(moment))
                                .as("%s in %s, quiet from %s to %s", moment, zone, hours[0], hours[1])
                                .isEqualTo(firstAwake(moment, zone, hours));
                    }
                }
            }
        }
    }

    /** Looked for minute by minute, as somebody would who knows no arithmetic. */
    private static Instant firstAwake(Instant moment, ZoneId zone, LocalTime[] hours) {
        var later = moment;
        while (isQuiet(later, zone, hours[0], hours[1])) {
            later = later.plus(Duration.ofMinutes(5));
        }
        return later;
    }
}
