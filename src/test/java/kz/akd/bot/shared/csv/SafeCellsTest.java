package kz.akd.bot.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+77011234567", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", "＝1+1", "'=1", "''+1"})
    void what_begins_as_a_formula_gets_an_apostrophe_that_reading_takes_away(String text) {
        assertThat(SafeCells.guard(text)).isEqualTo("'" + text);
        assertThat(SafeCells.bare("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Аида", "'t Hooft", "O'Neill", "'", "a=b", "1+1", "a, -b", "e-mail"})
    void other_text_stays_as_it_is(String text) {
        assertThat(SafeCells.guard(text)).isEqualTo(text);
        assertThat(SafeCells.bare(text)).isEqualTo(text);
    }

    @Test
    void no_formula_begins_where_another_separator_would_end_a_cell() {
        assertThat(SafeCells.guard("a;=1")).isEqualTo("a;'=1");
        assertThat(SafeCells.guard("a,=1\n@b")).isEqualTo("a,'=1\n'@b");
    }

    @Test
    void whatever_is_guarded_is_read_as_it_was() {
        var random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append("'=+-@\t\r\n,;|\"aя ".charAt(random.nextInt(15)));
            }
            assertThat(SafeCells.bare(SafeCells.guard(text.toString()))).isEqualTo(text.toString());
        }
    }
}
