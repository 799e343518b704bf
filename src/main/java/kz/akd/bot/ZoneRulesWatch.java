package kz.akd.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.zones.ZoneRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Says of which release the rules of time zones are, and warns each day that it is time for a newer one. */
@Component
class ZoneRulesWatch implements Sweep, InfoContributor {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneRulesWatch.class);

    private final Clock clock;
    private final ZoneRelease release;
    private final List<String> faults;

    ZoneRulesWatch(Clock clock) {
        this.clock = clock;
        release = ZoneRelease.inUse();
        faults = ZoneRelease.faults();
    }

    @Override
    public String name() {
        return "zone-rules-watch";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        warnings().forEach(LOG::warn);
    }

    List<String> warnings() {
        var warnings = new ArrayList<>(faults);
        if (release.about().plusYears(1).isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            warnings.add("The rules of time zones (" + release.name() + ") are older than a year: clocks may have been"
                    + " changed somewhere since. Start with a newer Java, or copy its lib/tzdb.dat to "
                    + ZoneRelease.GIVEN);
        }
        return List.copyOf(warnings);
    }

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail("timeZones", new TimeZoneInfo(release.name(), warnings()));
    }

    /** What {@code /actuator/info} says of time zones. */
    record TimeZoneInfo(String release, List<String> warnings) {}
}
