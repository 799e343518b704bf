package kz.akd.zones;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.TimeZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedZonesTest {

    private static final Path JAVAS = Path.of(System.getProperty("java.home"), "lib", "tzdb.dat");

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, 2026-12-10T13:00",
        "Africa/El_Aaiun, 2026-12-10T13:00",
        "America/Vancouver, 2026-12-10T06:00",
        "America/Edmonton, 2026-12-10T07:00",
        "America/Yellowknife, 2026-12-10T07:00",
        "Canada/Pacific, 2026-12-10T06:00",
        "America/New_York, 2026-12-10T08:00",
        "Europe/Helsinki, 2026-12-10T15:00",
        "Europe/London, 2026-12-10T13:00",
        "Asia/Qyzylorda, 2026-12-10T18:00",
    })
    void eighteen_o_clock_in_Almaty_is_read_by_the_rules_of_today(String zone, LocalDateTime read) {
        var begins = LocalDateTime.parse("2026-12-10T18:00").atZone(ZoneId.of("Asia/Almaty"));

        assertThat(begins.withZoneSameInstant(ZoneId.of(zone)).toLocalDateTime())
                .isEqualTo(read);
    }

    @Test
    void moments_before_a_change_of_rules_stay_what_they_were() {
        var casablanca = ZoneId.of("Africa/Casablanca").getRules();

        assertThat(casablanca.getOffset(Instant.parse("2026-09-20T00:59:59Z"))).isEqualTo(ZoneOffset.ofHours(1));
        assertThat(casablanca.getOffset(Instant.parse("2026-09-20T01:00:00Z"))).isEqualTo(ZoneOffset.UTC);
        assertThat(casablanca.getOffset(Instant.parse("2026-03-01T12:00:00Z"))).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void rules_go_on_for_ever() {
        var helsinki = ZoneId.of("Europe/Helsinki").getRules();

        assertThat(helsinki.getOffset(Instant.parse("2199-07-01T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(3));
        assertThat(helsinki.getOffset(Instant.parse("2199-12-01T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void java_uses_the_newest_release_at_hand() {
        assertThat(ZoneRelease.faults()).isEmpty();
        assertThat(ZoneRelease.inUse().name()).isGreaterThanOrEqualTo("2026e");
    }

    @Test
    void no_zone_of_java_is_missing() throws IOException {
        var java = ZoneFile.read(Files.newInputStream(JAVAS));

        assertThat(ZoneId.getAvailableZoneIds()).containsAll(java.ids());
        for (var id : java.ids()) {
            assertThat(ZoneId.of(id).getRules()).as(id).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Africa/Cairo",
                "America/Havana",
                "America/New_York",
                "America/Santiago",
                "America/Sao_Paulo",
                "Antarctica/Troll",
                "Asia/Almaty",
                "Asia/Beirut",
                "Asia/Gaza",
                "Asia/Jerusalem",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "Europe/Dublin",
                "Europe/Helsinki",
                "Europe/Istanbul",
                "Europe/London",
                "Pacific/Apia",
                "Pacific/Chatham",
                "America/Nuuk"
            })
    void what_no_release_has_changed_is_as_java_has_it(String zone) throws IOException {
        var java = Objects.requireNonNull(
                ZoneFile.read(Files.newInputStream(JAVAS)).rules(zone));

        assertThat(changes(ZoneId.of(zone).getRules())).isEqualTo(changes(java));
    }

    private static ArrayList<Object> changes(ZoneRules rules) {
        var until = Instant.parse("2025-01-01T00:00:00Z");
        var changes = new ArrayList<>();
        var change = rules.nextTransition(Instant.EPOCH);
        while (change != null && change.getInstant().isBefore(until)) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }

    @Test
    void what_is_shipped_is_what_the_library_has() throws IOException {
        var shipped = ZoneFile.read(Objects.requireNonNull(ZoneFile.class.getResourceAsStream(ZoneFiles.SHIPPED)));
        var written = ZoneFileWriter.write(Path.of("target", "zones"));

        assertThat(shipped.release())
                .as("copy %s to src/main/resources%s", written, ZoneFiles.SHIPPED)
                .isEqualTo(TimeZone.getTZDataVersion());
        for (var zone : ZoneFileWriter.rulesOfIcu().entrySet()) {
            assertThat(shipped.rules(zone.getKey())).as(zone.getKey()).isEqualTo(zone.getValue());
        }
    }
}
