package kz.akd.bot.members.roster.file;

import static kz.akd.bot.members.roster.RosterSamples.aida;
import static kz.akd.bot.members.roster.RosterSamples.only;
import static kz.akd.bot.members.roster.RosterSamples.read;
import static kz.akd.bot.members.roster.RosterSamples.refused;
import static kz.akd.bot.members.roster.RosterSamples.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.roster.RosterSamples;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final String AIDA = "full_name,phone,kind,unit,city,email,language,groups,member_since\r\n"
            + "Аида Серікова,+77011234567,STAFF,helsinki,Хельсинки,aida@example.org,kk,Council|Almaty,2018-12-01\r\n";

    @Test
    void a_row_is_read_with_all_its_cells() {
        assertThat(only(AIDA)).isEqualTo(aida());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void any_usual_separator_is_recognised(String separator) {
        assertThat(only(AIDA.replace(",", separator))).isEqualTo(aida());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void any_line_end_is_recognised_and_blank_lines_are_skipped_but_counted(String end) {
        var lines = String.join(end, "", "full_name,city", "Аида,", ",", "", " , ", "\"Болат\",Астана");

        assertThat(rows(lines)).extracting(RosterRow::line).containsExactly(3, 7);
    }

    @Test
    void any_usual_encoding_is_recognised() {
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(RosterSamples.read(("\ufeff" + AIDA).getBytes(charset))
                            .rows()
                            .get(0)
                            .entry())
                    .as(charset.name())
                    .isEqualTo(aida());
        }
        assertThat(RosterSamples.read("ФИО;Город\nАида Серикова;Хельсинки".getBytes(Charset.forName("windows-1251")))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.entry().city()).contains("Хельсинки"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "full_name,phone,city",
                "FULL NAME,Phone Number,Town",
                " Full-Name *,Mobile (WhatsApp),CITY",
                "Ф.И.О.,Телефон,Город",
                "Фамилия Имя Отчество,Контактный телефон,город",
                "Аты-жөні,Ұялы телефоны,Қала",
                "ТАӘ,Телефон нөмірі,қаласы",
                "'full_name,'phone,'city"
            })
    void columns_are_known_by_the_names_people_give_them(String header) {
        var entry = only(header + "\nАида,87011234567,Астана");

        assertThat(entry.fullName()).isEqualTo("Аида");
        assertThat(entry.phone()).map(Phone::number).contains("+77011234567");
        assertThat(entry.city()).contains("Астана");
    }

    @Test
    void columns_come_in_any_order_and_unknown_ones_are_named() {
        var read = read("№;Город;Примечание;ФИО\n1;Астана;\"a\nb\";Аида");

        assertThat(read.rows().get(0).entry().fullName()).isEqualTo("Аида");
        assertThat(read.ignored()).containsExactly("№", "Примечание");
    }

    @Test
    void quotes_separators_and_apostrophes_of_cells_are_read() {
        var entry = only("full_name,city,groups\nАида,\"a, \"\"b\"\"\",'=1+1");

        assertThat(entry.city()).contains("a, \"b\"");
        assertThat(entry.groups()).containsExactly("=1+1");
    }

    @Test
    void a_file_without_names_is_refused_with_its_first_line() {
        assertRefused("phone;город\n1;2", CsvRefusal.NO_COLUMN, "phone, город");
        assertRefused("Аида,+77011234567", CsvRefusal.NO_COLUMN, "Аида, +77011234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", " \n\n", ",,\n,,"})
    void an_empty_file_is_refused(String text) {
        assertRefused(text, CsvRefusal.EMPTY, "");
    }

    @Test
    void two_columns_of_one_meaning_are_refused() {
        assertRefused("ФИО,Телефон,Мобильный\nАида,1,2", CsvRefusal.COLUMN_TWICE, "Мобильный");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Болат", "\"Болат\nСәкен,\nМарат,", "\"Болат\" Ән,\nСәкен,", "\"Болат\n\"Сәкен\","})
    void a_broken_quotation_mark_is_refused_with_its_line_rather_than_swallow_rows(String rest) {
        assertRefused("full_name,city\nАида,\n" + rest, CsvRefusal.BROKEN_QUOTES, "3");
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, (byte) 0xff})
                        .reason())
                .isEqualTo(CsvRefusal.NOT_TEXT);
        assertThat(refused("full_name\nАида".getBytes(StandardCharsets.UTF_16LE))
                        .reason())
                .isEqualTo(CsvRefusal.NOT_TEXT);
        assertThat(refused(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}).reason()).isEqualTo(CsvRefusal.NOT_TEXT);
    }

    @Test
    void damaged_text_is_refused_rather_than_taken_for_another_encoding() {
        var damaged = AIDA.getBytes(StandardCharsets.UTF_8);
        assertThat(refused(Arrays.copyOf(damaged, AIDA.indexOf("Аида") + 10)).reason())
                .isEqualTo(CsvRefusal.NOT_TEXT);
        var marked = ("\ufeff" + AIDA).getBytes(StandardCharsets.UTF_8);
        marked[marked.length - 3] = (byte) 0xc3;
        assertThat(refused(marked).reason()).isEqualTo(CsvRefusal.NOT_TEXT);
    }

    @Test
    void whatever_is_sent_is_answered() {
        var random = new Random(7);
        for (int run = 0; run < 1_000; run++) {
            var sent = AIDA.repeat(3).getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change >= 0; change--) {
                sent[random.nextInt(sent.length)] = (byte)
                        (random.nextBoolean() ? random.nextInt(256) : "\",;\t\r\n'=+(".charAt(random.nextInt(10)));
            }
            assertThat(RosterSamples.file(sent)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\"", "'", "\n", "full_name,", "a\n", "\"\"\n"})
    void the_largest_file_is_answered_soon(String repeated) {
        var sent = ("full_name\n" + repeated.repeat(RowsFile.MOST_BYTES)).substring(0, RowsFile.MOST_BYTES);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(RosterSamples.file(sent)).isNotNull());
    }

    @Test
    void the_limits_are_taken_whole_and_what_is_above_is_refused_with_them() {
        assertThat(rows(people(RosterFile.MOST_ROWS) + "\n\n,\n")).hasSize(5_000);
        assertRefused(people(RosterFile.MOST_ROWS + 1), CsvRefusal.TOO_MANY_ROWS, "5000");

        var padding = " ".repeat(RowsFile.MOST_BYTES - "full_name\nAida".length());
        assertThat(rows("full_name\nAida" + padding)).hasSize(1);
        assertRefused("full_name\nAida" + padding + " ", CsvRefusal.TOO_LARGE, "1");
    }

    @Test
    void rule_7_nothing_of_a_person_shows_in_logs() {
        var read = read("full_name,phone\nАида,+77011234567\nБолат,8701");

        assertThat(read.toString()).doesNotContain("701").doesNotContain("Аида").doesNotContain("Болат");
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Аида," + (77_010_000_000L + number))
                .collect(Collectors.joining("\n", "full_name,phone\n", ""));
    }

    private static void assertRefused(String text, CsvRefusal reason, String value) {
        assertThat(Optional.of(refused(text.getBytes(StandardCharsets.UTF_8))))
                .contains(new RowsFile.Refused<>(reason, value));
    }
}
