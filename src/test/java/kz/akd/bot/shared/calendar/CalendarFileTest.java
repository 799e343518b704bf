package kz.akd.bot.shared.calendar;

import static kz.akd.bot.shared.calendar.AnotherLibrary.opens;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.calendar.CalendarEntry.Details;
import kz.akd.bot.shared.calendar.CalendarEntry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our calendars, read by another library than the one that wrote them. */
class CalendarFileTest {

    private static final URI CONTACT = URI.create("https://t.me/akd_bot");
    private static final Instant WRITTEN = Instant.parse("2026-11-20T08:30:00Z");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private static CalendarEntry opera(LocalMoment starts) {
        return new CalendarEntry(
                "event-6745a1b2c3d4e5f601020304@akd",
                3,
                WRITTEN,
                starts,
                new LocalMoment(starts.time().plusHours(2), starts.zone()),
                false,
                "Опера «Абай»",
                new Details(
                        "Бір сөз; екі, үш\nэтаж 2 \\ ложа",
                        "Astana Opera, Dinmukhamed Konayev 1",
                        new Point(51.135, 71.4107),
                        URI.create("https://t.me/akd_bot?start=event_6745")),
                "Сәкен \"Сако\" Әлиев",
                List.of(Duration.ofDays(1), Duration.ofHours(2)));
    }

    private static CalendarEntry titled(String title) {
        return new CalendarEntry(
                "u@akd",
                0,
                WRITTEN,
                moment(ALMATY, "2026-12-01T18:00"),
                null,
                false,
                title,
                new Details(title, title, null, null),
                title,
                List.of(Duration.ofHours(2)));
    }

    private static LocalMoment moment(ZoneId zone, String time) {
        return new LocalMoment(LocalDateTime.parse(time), zone);
    }

    @Test
    void another_library_reads_all_that_was_written_without_a_warning() {
        var starts = moment(ALMATY, "2026-12-01T18:30");

        var calendar = opens(CalendarFile.publishing(List.of(opera(starts)), CONTACT));

        assertThat(calendar.says("METHOD")).isEqualTo("PUBLISH");
        assertThat(calendar.event("UID")).isEqualTo("event-6745a1b2c3d4e5f601020304@akd");
        assertThat(calendar.event("SEQUENCE")).isEqualTo("3");
        assertThat(calendar.event("SUMMARY")).isEqualTo("Опера «Абай»");
        assertThat(calendar.event("DESCRIPTION")).isEqualTo("Бір сөз; екі, үш\nэтаж 2 \\ ложа");
        assertThat(calendar.event("LOCATION")).isEqualTo("Astana Opera, Dinmukhamed Konayev 1");
        assertThat(calendar.event("GEO")).isEqualTo("51.135;71.4107");
        assertThat(calendar.event("URL")).isEqualTo("https://t.me/akd_bot?start=event_6745");
        assertThat(calendar.event("ORGANIZER")).isEqualTo("https://t.me/akd_bot");
        assertThat(calendar.parameter("ORGANIZER", "CN")).contains("Сәкен 'Сако' Әлиев");
        assertThat(calendar.event("STATUS")).isEqualTo("CONFIRMED");
        assertThat(calendar.begins()).isEqualTo(starts.instant());
        assertThat(calendar.alarms()).containsExactly("-P1D", "-PT2H");
    }

    @Test
    void a_cancelled_entry_keeps_its_uid_and_rings_no_more() {
        var calendar = opens(CalendarFile.cancelling(List.of(opera(moment(ALMATY, "2026-12-01T18:30"))), CONTACT));

        assertThat(calendar.says("METHOD")).isEqualTo("CANCEL");
        assertThat(calendar.event("UID")).isEqualTo("event-6745a1b2c3d4e5f601020304@akd");
        assertThat(calendar.event("STATUS")).isEqualTo("CANCELLED");
        assertThat(calendar.alarms()).isEmpty();
    }

    @Test
    void Almaty_is_five_hours_ahead_since_March_2024() {
        var calendar = opens(CalendarFile.publishing(List.of(opera(moment(ALMATY, "2026-12-01T18:30"))), CONTACT));

        assertThat(calendar.changes())
                .containsExactly(
                        new OpenedCalendar.Change(LocalDateTime.parse("2024-03-01T00:00"), ZoneOffset.ofHours(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, 2026-12-10T13:00, 2026-12-10T13:00:00Z",
        "Africa/Casablanca, 2026-09-20T01:30, 2026-09-20T00:30:00Z",
        "America/Vancouver, 2026-12-10T06:00, 2026-12-10T13:00:00Z",
        "America/Edmonton, 2027-02-01T07:00, 2027-02-01T13:00:00Z",
    })
    void zones_have_the_rules_of_the_newest_release(ZoneId zone, String time, Instant moment) {
        var starts = moment(zone, time);

        var calendar = opens(CalendarFile.publishing(List.of(opera(starts)), CONTACT));

        assertThat(starts.instant()).isEqualTo(moment);
        assertThat(calendar.event("DTSTART")).isEqualTo(time.replaceAll("[-:]", "") + "00");
        assertThat(calendar.begins()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-28T12:00",
                "2026-03-29T12:00",
                "2026-07-01T12:00",
                "2026-10-24T12:00",
                "2026-10-25T12:00"
            })
    void the_zone_that_is_written_says_the_offset_of_each_season(String time) {
        var starts = moment(HELSINKI, time);

        var calendar = opens(CalendarFile.publishing(List.of(opera(starts)), CONTACT));

        assertThat(calendar.begins()).isEqualTo(starts.instant());
    }

    @Test
    void entries_of_any_zone_begin_at_their_moment() {
        var random = new Random(7);
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (int round = 0; round < 150; round++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var starts = new LocalMoment(
                    LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(730 * 24 * 60)), zone);

            var calendar = opens(CalendarFile.publishing(List.of(opera(starts)), CONTACT));

            assertThat(calendar.begins()).as("%s", starts).isEqualTo(starts.instant());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&_*[</b>",
                "=HYPERLINK(\"https://x\";\"y\")",
                "END:VEVENT\nEND:VCALENDAR",
                "a\r\nATTENDEE:mailto:x@y",
                "\\n;,:\"'^n",
                "\u202eright to left\u202c",
                "🎭👨‍👩‍👧‍👦",
                "zeros\u0000and\u0007bells\u0085"
            })
    void rule_8_words_of_people_are_data(String hostile) {
        var calendar = opens(CalendarFile.publishing(List.of(titled(hostile)), CONTACT));

        assertThat(calendar.event("SUMMARY")).isEqualTo(VisibleText.of(hostile));
        assertThat(calendar.event("DESCRIPTION")).isEqualTo(VisibleText.of(hostile));
        assertThat(calendar.all("ATTENDEE")).isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_bytes_and_no_character_torn() {
        var title = "Ә🎭".repeat(700);

        var file = CalendarFile.publishing(List.of(titled(title)), CONTACT);

        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\ufffd");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(opens(file).event("SUMMARY")).isEqualTo(title);
    }

    @Test
    void a_calendar_to_subscribe_to_has_a_name_and_a_pace() {
        var file = CalendarFile.subscribed(
                "AKD; Менің күндерім",
                Duration.ofHours(1),
                List.of(opera(moment(ALMATY, "2026-12-01T18:30")), opera(moment(HELSINKI, "2026-12-02T18:30"))),
                CONTACT);

        var calendar = opens(file);

        assertThat(calendar.says("NAME")).isEqualTo("AKD; Менің күндерім");
        assertThat(calendar.says("REFRESH-INTERVAL")).isEqualTo("PT1H");
        assertThat(calendar.zones()).containsExactlyInAnyOrder("Asia/Almaty", "Europe/Helsinki");
    }

    @Test
    void an_entry_of_a_fixed_offset_is_in_universal_time() {
        var starts = moment(ZoneId.of("UTC"), "2026-12-01T18:30");

        var calendar = opens(CalendarFile.publishing(List.of(opera(starts)), CONTACT));

        assertThat(calendar.event("DTSTART")).isEqualTo("20261201T183000Z");
        assertThat(calendar.zones()).isEmpty();
    }
}
