package kz.akd.bot.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.calendar.CalendarContents.Read;
import kz.akd.bot.shared.calendar.CalendarContents.Refusal;
import kz.akd.bot.shared.calendar.CalendarContents.Refused;
import kz.akd.bot.shared.calendar.CalendarEntry.Details;
import kz.akd.bot.shared.calendar.CalendarEntry.Point;
import kz.akd.bot.shared.calendar.EntryFault.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarContentsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private static CalendarContents read(byte[] file) {
        return CalendarContents.read(file, ALMATY, NOW);
    }

    private static Read read(String... events) {
        var file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Others//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
        return (Read) read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static LocalMoment at(String zone, String time) {
        return new LocalMoment(LocalDateTime.parse(time), ZoneId.of(zone));
    }

    private static FoundEntry only(Read read) {
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).hasSize(1);
        return read.entries().get(0);
    }

    private static Reason onlyFault(Read read) {
        assertThat(read.entries()).isEmpty();
        assertThat(read.faults()).hasSize(1);
        return read.faults().get(0).reason();
    }

    private static List<LocalDateTime> times(Read read) {
        return read.entries().stream().map(entry -> entry.starts().time()).toList();
    }

    @Test
    void finds_all_that_an_entry_says() {
        var entry = only(read(event(
                "UID:a",
                "SUMMARY:Опера\\, балет",
                "DTSTART;TZID=Europe/Helsinki:20261201T180000",
                "DTEND;TZID=Europe/Helsinki:20261201T200000",
                "DESCRIPTION:one\\ntwo",
                "LOCATION:Opera House",
                "GEO:60.18;24.93",
                "X-GOOGLE-CONFERENCE:https://meet.example.org/abc")));

        assertThat(entry)
                .isEqualTo(new FoundEntry(
                        1,
                        "a",
                        "Опера, балет",
                        false,
                        at("Europe/Helsinki", "2026-12-01T18:00"),
                        java.util.Optional.of(at("Europe/Helsinki", "2026-12-01T20:00")),
                        java.util.Optional.of("one\ntwo"),
                        java.util.Optional.of("Opera House"),
                        java.util.Optional.of(new Point(60.18, 24.93)),
                        java.util.Optional.of(URI.create("https://meet.example.org/abc"))));
    }

    @Test
    void a_time_without_a_zone_is_in_the_usual_one_and_one_in_universal_time_is_shown_by_it() {
        var read = read(event("SUMMARY:a", "DTSTART:20261201T180000"), event("SUMMARY:b", "DTSTART:20261201T130000Z"));

        assertThat(read.entries())
                .extracting(FoundEntry::starts)
                .containsExactly(at("Asia/Almaty", "2026-12-01T18:00"), at("Asia/Almaty", "2026-12-01T18:00"));
    }

    @Test
    void the_file_may_name_a_zone_for_all_its_times() {
        var entry = only(read("X-WR-TIMEZONE:Europe/Brussels\r\n", event("SUMMARY:b", "DTSTART:20261201T130000Z")));

        assertThat(entry.starts()).isEqualTo(at("Europe/Brussels", "2026-12-01T14:00"));
    }

    @Test
    void zones_are_known_by_the_names_of_other_programs() {
        var read = read(
                event("SUMMARY:a", "DTSTART;TZID=Turkey Standard Time:20261201T180000"),
                event("SUMMARY:b", "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Almaty:20261201T180000"));

        assertThat(read.entries())
                .extracting(FoundEntry::starts)
                .containsExactly(at("Europe/Istanbul", "2026-12-01T18:00"), at("Asia/Almaty", "2026-12-01T18:00"));
    }

    @Test
    void a_zone_that_only_the_file_knows_says_which_moment_is_meant() {
        var zone = "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:20200101T000000\r\n"
                + "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

        var entry = only(read(zone, event("SUMMARY:a", "DTSTART;TZID=Ours:20261201T180000")));

        assertThat(entry.starts()).isEqualTo(at("Asia/Almaty", "2026-12-01T20:00"));
    }

    @Test
    void a_known_zone_has_todays_rules_even_if_the_file_has_those_of_2023() {
        var zone = "BEGIN:VTIMEZONE\r\nTZID:Asia/Almaty\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                + "TZOFFSETFROM:+0600\r\nTZOFFSETTO:+0600\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

        var entry = only(read(zone, event("SUMMARY:a", "DTSTART;TZID=Asia/Almaty:20261201T180000")));

        assertThat(entry.starts().instant()).isEqualTo(Instant.parse("2026-12-01T13:00:00Z"));
    }

    @Test
    void what_lasts_whole_days_says_so() {
        assertThat(only(read(event("SUMMARY:a", "DTSTART;VALUE=DATE:20261216"))).wholeDay())
                .isTrue();
    }

    @Test
    void what_cannot_be_taken_is_named_with_its_reason() {
        assertThat(onlyFault(read(event("SUMMARY:a", "DTSTART;TZID=No/Where:20261201T180000"))))
                .isEqualTo(Reason.UNKNOWN_ZONE);
        assertThat(onlyFault(read(event("SUMMARY:a", "DTSTART:tomorrow")))).isEqualTo(Reason.NO_START);
        assertThat(onlyFault(read(event("SUMMARY:a")))).isEqualTo(Reason.NO_START);
        assertThat(onlyFault(read(event("DTSTART:20261201T180000")))).isEqualTo(Reason.NO_TITLE);
        assertThat(onlyFault(read(event("SUMMARY:a", "STATUS:CANCELLED", "DTSTART:20261201T180000"))))
                .isEqualTo(Reason.CANCELLED);
        assertThat(onlyFault(read(event("SUMMARY:a", "DTSTART:20261201T180000", "RRULE:FREQ=HOURLY"))))
                .isEqualTo(Reason.TOO_OFTEN);
        assertThat(onlyFault(read(event("SUMMARY:a", "DTSTART:20261201T180000", "RRULE:FREQ=DAILY"))))
                .isEqualTo(Reason.TOO_OFTEN);
        assertThat(onlyFault(read(event("SUMMARY:a", "DTSTART:20201201T180000", "RRULE:FREQ=DAILY;COUNT=3"))))
                .isEqualTo(Reason.OVER);
    }

    @Test
    void a_weekly_entry_is_found_for_each_week_until_its_last_by_the_clock_of_its_place() {
        var read = read(event(
                "UID:w",
                "SUMMARY:Choir",
                "DTSTART;TZID=Europe/Helsinki:20260105T180000",
                "DTEND;TZID=Europe/Helsinki:20260105T193000",
                "RRULE:FREQ=WEEKLY;UNTIL=20270405T150000Z;BYDAY=MO",
                "EXDATE;TZID=Europe/Helsinki:20261228T180000,20270104T180000"));

        assertThat(times(read)).hasSize(18).allMatch(time -> time.getHour() == 18);
        assertThat(times(read).get(0)).isEqualTo(LocalDateTime.parse("2026-11-23T18:00"));
        assertThat(times(read))
                .contains(LocalDateTime.parse("2027-04-05T18:00"))
                .doesNotContain(LocalDateTime.parse("2026-12-28T18:00"));
        assertThat(read.entries().get(17).ends()).contains(at("Europe/Helsinki", "2027-04-05T19:30"));
        assertThat(read.entries().stream().map(FoundEntry::key)).doesNotHaveDuplicates();
    }

    @Test
    void a_repetition_that_was_moved_is_found_where_it_is_now() {
        var read = read(
                event(
                        "UID:m",
                        "SUMMARY:Council",
                        "DTSTART;TZID=Asia/Almaty:20261201T100000",
                        "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=1TU"),
                event(
                        "UID:m",
                        "SUMMARY:Council\\, moved",
                        "RECURRENCE-ID;TZID=Asia/Almaty:20270105T100000",
                        "DTSTART;TZID=Asia/Almaty:20270112T110000"));

        assertThat(times(read))
                .containsExactly(
                        LocalDateTime.parse("2026-12-01T10:00"),
                        LocalDateTime.parse("2027-02-02T10:00"),
                        LocalDateTime.parse("2027-01-12T11:00"));
        assertThat(read.entries().stream().map(FoundEntry::key)).doesNotHaveDuplicates();
    }

    @Test
    void dates_named_one_by_one_are_found_too() {
        assertThat(times(read(event(
                        "SUMMARY:a",
                        "DTSTART;TZID=Asia/Almaty:20261201T100000",
                        "RDATE;TZID=Asia/Almaty:20261208T100000,20261215T120000"))))
                .containsExactly(
                        LocalDateTime.parse("2026-12-01T10:00"),
                        LocalDateTime.parse("2026-12-08T10:00"),
                        LocalDateTime.parse("2026-12-15T12:00"));
    }

    @Test
    void a_rule_that_never_comes_true_ends() {
        assertThat(onlyFault(read(
                        event("SUMMARY:a", "DTSTART:20261201T180000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))))
                .isEqualTo(Reason.OVER);
    }

    @Test
    void other_files_are_refused() {
        assertThat(read("title,starts\r\nOpera,1 Dec".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Refusal.NOT_A_CALENDAR));
        assertThat(read(new byte[] {0, 1, 2})).isEqualTo(new Refused(Refusal.NOT_A_CALENDAR));
        assertThat(read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Refusal.EMPTY));
        assertThat(read(new byte[CalendarContents.MOST_BYTES + 1])).isEqualTo(new Refused(Refusal.TOO_LARGE));
        assertThat(read(("BEGIN:VCALENDAR\r\n" + event("SUMMARY:a").repeat(501) + "END:VCALENDAR\r\n")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Refusal.TOO_MANY_ENTRIES));
    }

    @Test
    void a_file_of_an_old_program_in_Windows_1251_is_read() {
        var file = "BEGIN:VCALENDAR\r\n" + event("SUMMARY:Съезд", "DTSTART:20261201T180000") + "END:VCALENDAR\r\n";

        var read = (Read) read(file.getBytes(Charset.forName("windows-1251")));

        assertThat(only(read).title()).isEqualTo("Съезд");
    }

    @Test
    void damaged_files_lead_to_a_result_whatever_the_damage() {
        var random = new Random(11);
        var whole = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                        + event(
                                "UID:w",
                                "SUMMARY:Choir",
                                "DTSTART;TZID=Europe/Helsinki:20260105T180000",
                                "DURATION:PT2H",
                                "RRULE:FREQ=WEEKLY;UNTIL=20270405T150000Z;BYDAY=MO",
                                "EXDATE;TZID=Europe/Helsinki:20261228T180000")
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3000; round++) {
            var damaged = whole.clone();
            for (int place = 0; place < 1 + random.nextInt(4); place++) {
                damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
            }
            assertThat(read(damaged)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a, b; c", "C:\\new\\,;", "two\nlines", "a literal \\n", "\\\\;;,,", "semi;colon: \"quoted\""})
    void titles_come_back_the_same(String title) {
        var starts = at("Asia/Almaty", "2026-12-01T18:00");
        var details = new Details(title, title, null, null);
        var ours = new CalendarEntry("u@akd", 1, NOW, starts, null, false, title, details, null, List.of());

        var entry = only((Read) read(CalendarFile.publishing(List.of(ours), URI.create("https://t.me/akd_bot"))));

        assertThat(entry.title()).isEqualTo(title);
        assertThat(entry.description()).contains(title);
        assertThat(entry.place()).contains(title);
    }

    @Test
    void what_we_write_is_found_again_also_after_another_library_wrote_it_anew() {
        var ours = new CalendarEntry(
                "u@akd",
                1,
                NOW,
                at("Europe/Helsinki", "2026-12-01T18:00"),
                at("Europe/Helsinki", "2026-12-01T20:00"),
                false,
                "Ән, күй; «Абай»",
                new Details("a\nb", "Opera", new Point(60.18, 24.93), null),
                "Aida",
                List.of());
        var file = CalendarFile.publishing(List.of(ours), URI.create("https://t.me/akd_bot"));
        var anew = AnotherLibrary.opens(file).anew();

        var entry = only((Read) read(anew.getBytes(StandardCharsets.UTF_8)));

        assertThat(entry).isEqualTo(only((Read) read(file)));
        assertThat(entry.title()).isEqualTo("Ән, күй; «Абай»");
        assertThat(entry.starts()).isEqualTo(at("Europe/Helsinki", "2026-12-01T18:00"));
    }
}
