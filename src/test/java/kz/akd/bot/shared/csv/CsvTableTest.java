package kz.akd.bot.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private static final List<String> HEADER = List.of("name", "words");

    @Test
    void a_table_is_utf_8_with_its_mark_and_quotes_only_what_needs_it() {
        var file = CsvTable.write(HEADER, List.of(List.of("Әлия", "a, \"b\""), List.of("", "=HYPERLINK(\"x\")")));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffname,words\r\nӘлия,\"a, \"\"b\"\"\"\r\n\"\",\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    }

    @Test
    void a_row_of_another_length_is_a_bug() {
        assertThatThrownBy(() -> CsvTable.write(HEADER, List.of(List.of("one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells under a header of 2");
    }
}
