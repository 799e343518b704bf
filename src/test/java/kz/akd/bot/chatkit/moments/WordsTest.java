package kz.akd.bot.chatkit.moments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 8: words of people are data. */
class WordsTest {

    @Test
    void markup_and_emoji_stay_as_typed() {
        assertThat(Words.line("  <b>&\"_*[  👨‍👩‍👧 =1+1 ", 50)).isEqualTo(new Words.Clean("<b>&\"_*[ 👨‍👩‍👧 =1+1"));
    }

    @Test
    void letters_are_composed_and_line_breaks_folded() {
        assertThat(Words.line("И\u0306ога\nАна", 50)).isEqualTo(new Words.Clean("Йога Ана"));
    }

    @Test
    void control_characters_and_direction_overrides_do_not_get_through() {
        assertThat(Words.line("a\u0000b\u202Ec\u2066d\uFEFF", 50)).isEqualTo(new Words.Clean("abcd"));
        assertThat(Words.line("\ud800 ", 50)).isEqualTo(new Words.Empty());
    }

    @Test
    void emoji_newer_than_this_java_stay() {
        assertThat(Words.line("🫠 🫨", 50)).isEqualTo(new Words.Clean("🫠 🫨"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b\u200d", "\u2800", "\u3164", "\u2028\u00ad", "\u200e"})
    void what_cannot_be_seen_is_empty(String typed) {
        assertThat(Words.line(typed, 50)).isEqualTo(new Words.Empty());
        assertThat(Words.paragraph(typed, 50)).isEqualTo(new Words.Empty());
    }

    @Test
    void white_space_of_every_kind_is_folded() {
        assertThat(Words.line("\u00a0a\u00a0\u00a0b\u2028c\u0085d\u3000", 50)).isEqualTo(new Words.Clean("a b c d"));
        assertThat(Words.paragraph("a\u00a0\u00a0b\u2028c\rd", 50)).isEqualTo(new Words.Clean("a b\nc\nd"));
    }

    @Test
    void letters_meet_their_marks_when_what_stood_between_is_gone() {
        assertThat(Words.line("и\u0000\u0306", 50)).isEqualTo(new Words.Clean("\u0439"));
    }

    @Test
    void the_limit_counts_characters_as_people_do() {
        assertThat(Words.line("😀".repeat(5), 5)).isEqualTo(new Words.Clean("😀".repeat(5)));
        assertThat(Words.line("😀".repeat(6), 5)).isEqualTo(new Words.TooLong(5, 6));
    }

    @Test
    void paragraphs_keep_their_lines() {
        assertThat(Words.paragraph("one \r\n\r\n\r\n\r\n two\tthree ", 50))
                .isEqualTo(new Words.Clean("one\n\ntwo three"));
    }

    @Test
    void names_have_letters_of_any_script_and_what_joins_them() {
        assertThat(Words.isName("Әйгерім О’Нил-Садықова")).isTrue();
        assertThat(Words.isName("李小龍")).isTrue();
        assertThat(Words.isName("J. R. Smith Jr.")).isTrue();
        assertThat(Words.isName("प्रिया शर्मा")).isTrue();
        assertThat(Words.isName("علی\u200cرضا")).isTrue();
        assertThat(Words.isName("O‘Neill")).isTrue();
        assertThat(Words.isName("🎭🎭")).isFalse();
        assertThat(Words.isName("12345")).isFalse();
        assertThat(Words.isName("<b>Ann</b>")).isFalse();
        assertThat(Words.isName("A")).isFalse();
    }
}
