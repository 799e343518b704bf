package kz.akd.bot.events.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import kz.akd.bot.events.plan.CompanionRule;
import kz.akd.bot.events.plan.Plan;
import kz.akd.bot.members.Audience;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Topic;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;
import kz.akd.bot.shared.csv.RowsFile.Read;
import kz.akd.bot.shared.csv.RowsFile.Refused;
import kz.akd.bot.shared.csv.Vocabulary;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final GroupId WOMEN = new GroupId(new ObjectId());
    private static final Meanings MEANINGS = new Meanings(
            ALMATY,
            new Vocabulary<GroupId>().with(WOMEN, "Женский комитет"),
            new Vocabulary<String>().with("Helsinki", "Helsinki", "Хельсинки"));

    private static RowsFile<ScheduleRow, FaultReason> read(byte[] content) {
        return ScheduleFile.read(content, MEANINGS, NOW);
    }

    private static RowsFile<ScheduleRow, FaultReason> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan only(RowsFile<ScheduleRow, FaultReason> file) {
        var read = (Read<ScheduleRow, FaultReason>) file;
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0).plan();
    }

    private static LocalMoment at(ZoneId zone, String time) {
        return new LocalMoment(LocalDateTime.parse(time), zone);
    }

    @Test
    void all_columns_are_understood() {
        var plan = only(read(
                "title,starts,ends,zone,place,address,link,capacity,companions,category,audience,rsvp_by,description,title_kk,title_ru,title_en\n"
                        + "Opera,2026-12-01 18:30,21:00,Europe/Helsinki,Opera House,Helsinginkatu"
                        + " 58,meet.example.org/o,150,2,culture,Женский комитет|VETERAN|Хельсинки,2026-11-28 18:00,\"One\n"
                        + "Two\",Опера,Опера вечером,Opera\n"));

        var helsinki = ZoneId.of("Europe/Helsinki");
        assertThat(plan.timing().starts()).isEqualTo(at(helsinki, "2026-12-01T18:30"));
        assertThat(plan.timing().end()).contains(at(helsinki, "2026-12-01T21:00"));
        assertThat(plan.timing().deadline()).contains(at(helsinki, "2026-11-28T18:00"));
        assertThat(plan.venue().place()).isEqualTo("Opera House, Helsinginkatu 58");
        assertThat(plan.venue().joinLink()).contains(URI.create("https://meet.example.org/o"));
        assertThat(plan.room().seats()).contains(150);
        assertThat(plan.room().companions()).isEqualTo(new CompanionRule(true, true, 2));
        assertThat(plan.category()).contains(Topic.CULTURE);
        assertThat(plan.audience())
                .isEqualTo(new Audience(Set.of(WOMEN), Set.of(MemberKind.VETERAN), Set.of("Helsinki")));
        assertThat(plan.text().about()).contains("One\nTwo");
        assertThat(plan.text().title(Language.KK)).isEqualTo("Опера");
        assertThat(plan.text().title(Language.RU)).isEqualTo("Опера вечером");
    }

    @Test
    void a_table_in_Russian_words_with_semicolons_in_Windows_1251_is_read() {
        var table = "Название;Начало;Место;Рубрика\r\nКонцерт;01.12.2026 18:30;Астана Опера;Культура\r\n";

        var plan = only(read(table.getBytes(Charset.forName("windows-1251"))));

        assertThat(plan.text().title()).isEqualTo("Концерт");
        assertThat(plan.timing().starts()).isEqualTo(at(ALMATY, "2026-12-01T18:30"));
        assertThat(plan.category()).contains(Topic.CULTURE);
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_first_column() {
        assertThat(only(read("\ufefftitle,starts,place\nA,2026-12-01 18:30,B\n"))
                        .text()
                        .title())
                .isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                ",2026-12-01 18:30,B,,,/NO_TITLE",
                "A,,B,,,/NO_START",
                "A,soon,B,,,/NOT_A_MOMENT",
                "A,31.02.2027 18:00,B,,,/NOT_A_MOMENT",
                "A,2026-12-01 25:00,B,,,/NOT_A_MOMENT",
                "A,2026-11-01 18:00,B,,,/PAST",
                "A,2026-12-01 18:00,,,,/NO_PLACE",
                "A,2026-12-01 18:00,B,Mars,,/UNKNOWN_ZONE",
                "A,2026-12-01 18:00,B,,Cooking,/UNKNOWN_CATEGORY",
                "A,2026-12-01 18:00,B,,,Martians/UNKNOWN_AUDIENCE"
            })
    void a_row_at_fault_is_named_with_its_line_and_reason(String row, FaultReason reason) {
        var read = (Read<ScheduleRow, FaultReason>)
                read("title,starts,place,zone,category,audience\nFine,2026-12-02 18:00,B,,,\n" + row + "\n");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.faults()).hasSize(1);
        assertThat(read.faults().get(0).reason()).isEqualTo(reason);
        assertThat(read.faults().get(0).line()).isEqualTo(3);
    }

    @Test
    void a_beginning_that_the_clocks_skip_is_at_fault_and_says_what_they_show_instead() {
        var read = (Read<ScheduleRow, FaultReason>) read("title,starts,place,zone\nA,2027-03-28 00:30,B,Asia/Beirut\n"
                + "C,2027-03-28 01:30,B,Asia/Beirut\nD,2027-10-31 03:30,B,Europe/Helsinki\n");

        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.reason()).isEqualTo(FaultReason.SKIPPED);
            assertThat(fault.value()).isEqualTo("2027-03-28 00:30 → 2027-03-28 01:30");
        });
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void what_ends_before_it_begins_is_at_fault_and_an_end_after_midnight_is_not() {
        var read = (Read<ScheduleRow, FaultReason>) read(
                "title,starts,ends,place\nA,2026-12-01 18:00,2026-12-01 17:00,B\n" + "C,2026-12-01 23:00,01:30,B\n");

        assertThat(read.faults().get(0).reason()).isEqualTo(FaultReason.OUT_OF_ORDER);
        assertThat(read.rows().get(0).plan().timing().end()).contains(at(ALMATY, "2026-12-02T01:30"));
    }

    @Test
    void the_same_event_twice_is_taken_once() {
        var read = (Read<ScheduleRow, FaultReason>)
                read("title,starts,place\nA,2026-12-01 18:00,B\nA,2026-12-01 18:00,C\n");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.faults()).extracting(RowFault::reason).containsExactly(FaultReason.TWICE);
    }

    @Test
    void other_files_are_refused_as_a_whole() {
        assertThat(read("name of cat,age\nTom,3\n")).isEqualTo(new Refused<>(CsvRefusal.NO_COLUMN, "name of cat, age"));
        assertThat(read("")).isEqualTo(new Refused<>(CsvRefusal.EMPTY, ""));
        assertThat(read(new byte[] {80, 75, 3, 4, 0, 0})).isEqualTo(new Refused<>(CsvRefusal.NOT_TEXT, ""));
        assertThat(read("title,starts,place,venue\nA,2026-12-01 18:00,B,C\n"))
                .isEqualTo(new Refused<>(CsvRefusal.COLUMN_TWICE, "venue"));
        assertThat(read("title,starts,place\n" + "A,2026-12-01 18:00,B\n".repeat(501)))
                .isEqualTo(new Refused<>(CsvRefusal.TOO_MANY_ROWS, "500"));
    }

    @Test
    void rule_8_words_of_people_are_data() {
        var plan = only(read("title,starts,place\n\"'=1+1 <b>&\",2026-12-01 18:00,\"_*[\"\n"));

        assertThat(plan.text().title()).isEqualTo("=1+1 <b>&");
        assertThat(plan.venue().place()).isEqualTo("_*[");
    }

    @Test
    void the_template_is_read_back() {
        var plan = only(read(ScheduleTemplate.write(LocalDate.of(2026, 11, 23))));

        assertThat(plan.text().title(Language.EN)).isEqualTo("An evening at the opera");
        assertThat(plan.room().seats()).contains(150);
    }

    @Test
    void a_calendar_of_another_program_is_read() {
        var plan = only(read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Балет\r\n"
                + "DTSTART;TZID=Europe/Helsinki:20261201T180000\r\nDTEND;TZID=Europe/Helsinki:20261201T200000\r\n"
                + "LOCATION:Opera House\r\nGEO:60.18;24.93\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));

        assertThat(plan.text().title()).isEqualTo("Балет");
        assertThat(plan.timing().starts()).isEqualTo(at(ZoneId.of("Europe/Helsinki"), "2026-12-01T18:00"));
        assertThat(plan.venue().onMap()).isPresent();
    }

    @Test
    void days_without_a_time_and_events_without_a_place_are_at_fault() {
        var read = (Read<ScheduleRow, FaultReason>) read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Independence\r\n"
                + "DTSTART;VALUE=DATE:20261216\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Call\r\n"
                + "DTSTART:20261201T180000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

        assertThat(read.faults())
                .extracting(RowFault::reason)
                .containsExactly(FaultReason.WHOLE_DAY, FaultReason.NO_PLACE);
    }

    @Test
    void a_calendars_time_that_the_clocks_skip_is_taken_and_pointed_out() {
        var read =
                (Read<ScheduleRow, FaultReason>) read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n"
                        + "SUMMARY:Night\r\nLOCATION:B\r\nDTSTART;TZID=Europe/Helsinki:20270328T033000\r\nEND:VEVENT\r\n"
                        + "BEGIN:VEVENT\r\nSUMMARY:Day\r\nLOCATION:B\r\nDTSTART;TZID=Europe/Helsinki:20270328T120000\r\n"
                        + "END:VEVENT\r\nEND:VCALENDAR\r\n");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks())
                .containsExactly(new RowFault<>(1, FaultReason.SKIPPED, "2027-03-28 03:30 → 2027-03-28 04:30"));
    }

    @Test
    void damaged_files_lead_to_a_result_whatever_the_damage() {
        var random = new Random(5);
        var whole = ScheduleTemplate.write(LocalDate.of(2026, 11, 23));
        for (int round = 0; round < 500; round++) {
            var damaged = whole.clone();
            for (int place = 0; place < 1 + random.nextInt(5); place++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(damaged)).isNotNull();
        }
    }
}
