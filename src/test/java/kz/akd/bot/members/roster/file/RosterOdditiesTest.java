package kz.akd.bot.members.roster.file;

import static kz.akd.bot.members.roster.RosterSamples.only;
import static kz.akd.bot.members.roster.RosterSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.members.Phone;
import kz.akd.bot.members.roster.RosterSamples;
import kz.akd.bot.shared.csv.CsvRefusal;
import kz.akd.bot.shared.csv.RowFault;
import kz.akd.bot.shared.csv.workbook.XlsxTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as secretaries have them. */
class RosterOdditiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n"})
    void a_line_that_names_the_separator_is_none_of_the_table_also_after_a_byte_order_mark(String first) {
        var file = read("\ufeff" + first + "full_name;phone\r\nАйдана Серікова;+77011234567\r\n?;1");
        assertThat(file.rows()).extracting(RosterRow::line).containsExactly(3);
        assertThat(file.faults()).extracting(RowFault::line).containsExactly(4);
    }

    @Test
    void a_note_of_two_lines_harms_no_row_after_it() {
        var text = new StringBuilder("full_name,notes\n");
        IntStream.rangeClosed(2, 119)
                .forEach(line -> text.append("Member Number").append(name(line)).append(",\n"));
        text.append("Ли У,\"first line\nsecond line\"\nАл Фарух,\n");
        var file = read(text.toString());
        assertThat(file.faults()).isEmpty();
        assertThat(file.rows()).hasSize(120).last().extracting(RosterRow::line).isEqualTo(122);
    }

    private static String name(int number) {
        return " " + (char) ('A' + number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void quotation_marks_within_a_cell_are_its_own() {
        assertThat(only("full_name;city\nАйдана;Завод \"Алмаз\"").city()).contains("Завод \"Алмаз\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,70112E+10", "7.70112E+10", "7,70112Е+10", "8,7E10"})
    void a_number_that_excel_has_shortened_is_refused_with_the_reason(String phone) {
        assertThat(read("full_name;phone\nАйдана;" + phone).faults())
                .extracting(RowFault::reason)
                .containsExactly(FaultReason.SHORTENED_PHONE);
    }

    @ParameterizedTest
    @CsvSource({"?сел ?ани, Алматы", "Әсел Ғани, Алмат?ы", "Н?рлан, Алматы"})
    void letters_lost_by_an_old_encoding_are_a_fault_and_overwrite_nothing(String name, String city) {
        var bytes = ("full_name;city\n" + name + ";" + city).getBytes(Charset.forName("windows-1251"));
        var file = read(bytes);
        assertThat(file.rows()).isEmpty();
        assertThat(file.faults()).extracting(RowFault::reason).containsExactly(FaultReason.LETTERS_LOST);
    }

    @Test
    void a_workbook_is_read_with_its_numbers_whole_and_its_rows_where_they_are() {
        var file = read(XlsxTable.write(
                "Список",
                List.of("ФИО", "Телефон", "Город"),
                List.of(
                        List.of("Айдана Серікова", 77_011_234_567L, "Завод \"Алмаз\", Алматы"),
                        List.of("?сел", "", ""),
                        List.of("О'Нил", "+961 3 123 456", "a\nb"))));
        assertThat(file.rows()).extracting(RosterRow::line).containsExactly(2, 4);
        assertThat(file.rows().get(0).entry().phone()).contains(new Phone("+77011234567"));
        assertThat(file.rows().get(0).entry().city()).contains("Завод \"Алмаз\", Алматы");
        assertThat(file.rows().get(1).entry().phone()).contains(new Phone("+9613123456"));
        assertThat(file.faults()).extracting(RowFault::line).containsExactly(3);
    }

    @Test
    void a_broken_workbook_is_refused_and_not_thrown() {
        var broken = XlsxTable.write("A", List.of("full_name"), List.of(List.of("Айдана")));
        for (int length : new int[] {10, 200, broken.length - 40}) {
            assertThat(RosterSamples.refused(Arrays.copyOf(broken, length)).reason())
                    .isIn(CsvRefusal.NOT_TEXT, CsvRefusal.EMPTY);
        }
        assertThat(RosterSamples.refused("PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(CsvRefusal.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"О'Нил", "O’Brien", "Айдана", "Ли У", "Нұр-Сұлтан Әлиұлы", "Al-Faisal bin Ahmed"})
    void usual_names_are_names(String name) {
        assertThat(only("full_name\n" + name).fullName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ali\u202e Ahmed", "Ali\u200f Ahmed", "\u200eAli Ahmed\u061c"})
    void marks_of_direction_are_taken_from_names(String name) {
        assertThat(only("full_name\n" + name).fullName()).isEqualTo("Ali Ahmed");
    }
}
