package kz.akd.bot.members.roster.file;

import static kz.akd.bot.members.roster.RosterSamples.UNITS;
import static kz.akd.bot.members.roster.RosterSamples.only;
import static kz.akd.bot.members.roster.RosterSamples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import kz.akd.bot.chatkit.moments.Words;
import kz.akd.bot.members.MemberKind;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.UnitId;
import kz.akd.bot.members.roster.SampleTexts;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.csv.CellText;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.RowsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class RosterCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+77011234567",
                "'+77011234567",
                "87011234567",
                "7011234567",
                "8 (701) 123-45-67",
                "+7 701 123‑45‑67",
                "\u202a+7\u00a0701 123 45 67\u202c"
            })
    void a_phone_is_read_in_any_way_of_writing(String written) {
        assertThat(only("full_name,phone\nАида," + written).phone())
                .map(Phone::number)
                .contains("+77011234567");
    }

    @Test
    void a_number_without_its_countrys_code_is_told_as_it_was_understood() {
        var read = read("full_name,phone\nАида,9613123456\nБолат,+9613123456\nВера,87011234567\nГуля,77011234568");
        assertThat(read.remarks())
                .containsExactly(
                        new RowFault<>(2, FaultReason.COMPLETED_PHONE, "9613123456 → +79613123456"),
                        new RowFault<>(4, FaultReason.COMPLETED_PHONE, "87011234567 → +77011234567"));
    }

    @Test
    void numbers_that_may_well_be_another_countrys_come_first() {
        assertThat(read("full_name,phone\nВера,87011234567\nАида,9613123456").remarks())
                .extracting(RowFault::line)
                .containsExactly(3, 2);
    }

    @Test
    void names_of_columns_are_told_as_they_were_understood() {
        assertThat(read("ФИО;Телефон (моб.);shoe size\nАида;;38").columns())
                .containsExactly(
                        new RowsFile.Column("ФИО", "full_name"), new RowsFile.Column("Телефон (моб.)", "phone"));
    }

    @Test
    void a_kind_is_known_by_the_words_the_bot_itself_shows() throws IOException {
        for (var language : Language.values()) {
            var texts = new ClassPathResource("messages/members_" + language.code() + ".properties");
            try (var file = texts.getInputStream()) {
                var bundle = new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
                for (var kind : MemberKind.declarable()) {
                    var shown = bundle.getString("members.kind." + kind.name().toLowerCase(Locale.ROOT));
                    assertThat(only("full_name,kind\nАида," + shown).kind())
                            .as(shown)
                            .contains(kind);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "staff, STAFF", "Сотрудник МИД, STAFF", "СІМ қызметкері, STAFF", "Ветеран, VETERAN", "АРДАГЕР, VETERAN",
        "зейнеткер, VETERAN", "супруга, FAMILY", "жұбайы, FAMILY", "Spouse, FAMILY", "другое ведомство, ELSEWHERE"
    })
    void a_kind_is_known_by_the_usual_words(String written, MemberKind kind) {
        assertThat(only("full_name,kind\nАида," + written).kind()).contains(kind);
    }

    @Test
    void each_unit_is_known_by_its_id_and_each_of_its_names() {
        for (var unit : UNITS.all()) {
            assertThat(unitOf(unit.id().value().toUpperCase(Locale.ROOT))).isEqualTo(unit.id());
            for (var language : Language.values()) {
                assertThat(unitOf(unit.name().in(language))).isEqualTo(unit.id());
            }
        }
    }

    private static UnitId unitOf(String written) {
        return only("full_name\tunit\nАида\t" + written).unit().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"kk, KK", "KZ, KK", "қазақша, KK", "Казахский, KK", "ru-KZ, RU", "орысша, RU", "English, EN"})
    void a_language_is_known_by_its_code_and_names(String written, Language language) {
        assertThat(only("full_name,language\nАида," + written).language()).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-02-01", "01.02.2031", "1.2.2031"})
    void a_date_is_read_in_two_ways_and_may_lie_ahead(String written) {
        assertThat(only("full_name,member_since\nАида," + written).memberSince())
                .hasToString("Optional[2031-02-01]");
    }

    @Test
    void groups_are_separated_trimmed_and_distinct() {
        assertThat(only("full_name,groups\nАида,\" Council | Almaty, Council;; Women’s  Committee \"")
                        .groups())
                .containsExactly("Council", "Almaty", "Women’s Committee");
    }

    @Test
    void an_address_is_the_same_with_capitals() {
        assertThat(only("full_name,email\nАида,Aida@Example.ORG").email()).contains("aida@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full_name,city        | ,Астана                 | NO_NAME          | ''",
                "full_name             | 12345                   | NOT_A_NAME       | 12345",
                "full_name             | =Аида                   | NOT_A_NAME       | =Аида",
                "full_name             | А???рим                 | LETTERS_LOST       | А???рим",
                "full_name,phone       | Аида,8701               | NOT_A_PHONE      | 8701",
                "full_name,phone       | Аида,7.70112E+10        | SHORTENED_PHONE      | 7.70112E+10",
                "full_name,phone       | Аида,+431234            | NOT_A_PHONE      | +431234",
                "full_name,phone       | Аида,8104 31234         | NOT_A_PHONE      | 8104 31234",
                "full_name,phone       | Аида,+49123456789012345 | NOT_A_PHONE      | +49123456789012345",
                "full_name,kind        | Аида,космонавт          | UNKNOWN_KIND     | космонавт",
                "full_name,kind        | Аида,HONORARY           | HONORARY         | HONORARY",
                "full_name,kind        | Аида,почетный член      | HONORARY         | почетный член",
                "full_name,kind        | Аида,құрметті мүше      | HONORARY         | құрметті мүше",
                "full_name,unit        | Аида,Атлантида          | UNKNOWN_UNIT     | Атлантида",
                "full_name,email       | Аида,aida@              | NOT_AN_EMAIL     | aida@",
                "full_name,email       | Аида,a@b.kz; c@d.kz     | NOT_AN_EMAIL     | a@b.kz; c@d.kz",
                "full_name,language    | Аида,fr                 | UNKNOWN_LANGUAGE | fr",
                "full_name,member_since| Аида,30.02.2020         | NOT_A_DATE       | 30.02.2020",
                "full_name,member_since| Аида,2020-02-30         | NOT_A_DATE       | 2020-02-30",
                "full_name,member_since| Аида,12/01/2018         | NOT_A_DATE       | 12/01/2018",
                "full_name,member_since| Аида,31.12.1899         | TOO_EARLY        | 31.12.1899",
                "full_name,city        | Серікова, Аида, Астана  | TOO_MANY_CELLS   | Астана"
            })
    void a_faulty_row_is_told_with_its_line_and_value(String header, String row, FaultReason reason, String value) {
        var read = read(header + "\nБолат\n" + row + "\nСәкен\n");

        assertThat(read.rows()).extracting(RosterRow::line).containsExactly(2, 4);
        assertThat(read.faults())
                .extracting(RowFault::line, RowFault::reason, RowFault::value)
                .containsExactly(tuple(3, reason, value));
    }

    @Test
    void what_is_too_long_is_a_fault_and_shortened_when_told() {
        var name = "😀".repeat(101);
        assertThat(read("full_name,city,groups\n" + name + "\nА. Б,\"" + name + "\"\nВ. Г,,x|" + name)
                        .faults())
                .extracting(RowFault::reason, RowFault::value)
                .hasSize(3)
                .containsOnly(tuple(FaultReason.TOO_LONG, "😀".repeat(60) + "…"));
        assertThat(only("full_name\n" + "я".repeat(100)).fullName()).hasSize(100);
    }

    @Test
    void a_cell_over_several_lines_is_a_fault_and_the_next_row_keeps_its_line() {
        var read = read("full_name,city\n\"Аида\nБолат\",\"x\r\ny\"\nСәкен,\"Астана\n\"");

        assertThat(read.faults())
                .extracting(RowFault::line, RowFault::reason, RowFault::value)
                .containsExactly(tuple(2, FaultReason.LINE_BREAK, "Аида Болат"));
        assertThat(read.rows()).extracting(RosterRow::line).containsExactly(5);
    }

    @Test
    void who_stands_twice_in_a_file_is_a_fault_the_second_time() {
        var read = read("full_name,phone,unit\nАида,+77011234567,\nБолат Н.,,helsinki\nАида С.,87011234567,ankara\n"
                + "БОЛАТ  Н,,helsinki\nБолат Н.,,ankara\n");

        assertThat(read.faults())
                .extracting(RowFault::line, RowFault::reason, RowFault::value)
                .containsExactly(tuple(4, FaultReason.TWICE, "Аида С."), tuple(5, FaultReason.TWICE, "БОЛАТ Н"));
        assertThat(read.rows()).extracting(RosterRow::line).containsExactly(2, 3, 6);
    }

    @Test
    void a_faulty_row_takes_nobodys_place() {
        var read = read("full_name,phone,email\nАида,+77011234567,x\nАида,+77011234567,a@b.kz");

        assertThat(read.faults()).extracting(RowFault::reason).containsExactly(FaultReason.NOT_AN_EMAIL);
        assertThat(read.rows()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(RosterColumn.class)
    void text_is_fit_to_keep_by_the_rules_of_typed_words(RosterColumn column) {
        for (var typed : SampleTexts.ALL) {
            var line = Words.line(typed, 10_000) instanceof Words.Clean clean ? clean.words() : "";
            assertThat(CellText.line(typed)).isEqualTo(line);
            assertThat(CellText.isName(line)).as(line).isEqualTo(Words.isName(line));
            assertThat(read("full_name\t" + (column == RosterColumn.FULL_NAME ? "x" : column.header()) + "\nАида\t\""
                                    + typed.replace("\"", "\"\"") + "\"\n")
                            .rows())
                    .hasSizeLessThan(2);
        }
    }
}
