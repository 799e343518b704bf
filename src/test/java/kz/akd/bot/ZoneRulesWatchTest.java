package kz.akd.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.akd.zones.ZoneRelease;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.info.Info;

class ZoneRulesWatchTest {

    private static final Instant RELEASED =
            ZoneRelease.inUse().about().atStartOfDay().toInstant(ZoneOffset.UTC);

    @Test
    void names_the_release_and_has_nothing_to_warn_of_in_its_first_year() {
        var watch = watch(RELEASED.plusSeconds(360 * 86_400L));

        assertThat(watch.warnings()).isEmpty();
        var info = new Info.Builder();
        watch.contribute(info);
        assertThat(info.build().getDetails().get("timeZones"))
                .isEqualTo(new ZoneRulesWatch.TimeZoneInfo(ZoneRelease.inUse().name(), watch.warnings()));
    }

    @Test
    void warns_when_rules_are_older_than_a_year_and_says_what_to_do() {
        var watch = watch(RELEASED.plusSeconds(370 * 86_400L));

        assertThat(watch.warnings())
                .singleElement()
                .asString()
                .contains(ZoneRelease.inUse().name(), "older than a year", "config/tzdb.dat");
    }

    private static ZoneRulesWatch watch(Instant now) {
        return new ZoneRulesWatch(Clock.fixed(now, ZoneOffset.UTC));
    }
}
