package kz.akd.bot.chatkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.akd.bot.shared.Formatted;
import kz.akd.bot.shared.Formatted.Format;
import kz.akd.bot.shared.Formatted.Kind;
import org.junit.jupiter.api.Test;

class FormattedHtmlTest {

    private static Format format(Kind kind, int from, int length) {
        return new Format(kind, from, length, "");
    }

    private static String html(String words, Format... formats) {
        return FormattedHtml.of(
                new Formatted(words, List.of(formats)),
                typed -> typed.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }

    @Test
    void rule_8_words_stay_words_whatever_they_hold() {
        assertThat(html("<b>5 & 6</b> \"", format(Kind.BOLD, 3, 5))).isEqualTo("&lt;b><b>5 &amp; 6</b>&lt;/b> &quot;");
    }

    @Test
    void offsets_count_utf_16_units_as_phones_do() {
        assertThat(html("🎭 opera", format(Kind.BOLD, 3, 5))).isEqualTo("🎭 <b>opera</b>");
    }

    @Test
    void what_lies_within_is_written_within_and_a_quotation_holds_all() {
        assertThat(html(
                        "read this now",
                        format(Kind.ITALIC, 5, 4),
                        format(Kind.BOLD, 0, 13),
                        format(Kind.LONG_QUOTE, 0, 13)))
                .isEqualTo("<blockquote expandable><b>read <i>this</i> now</b></blockquote>");
    }

    @Test
    void what_crosses_is_cut_in_two() {
        assertThat(html("abcdef", format(Kind.BOLD, 0, 4), format(Kind.ITALIC, 2, 4)))
                .isEqualTo("<b>ab<i>cd</i></b><i>ef</i>");
    }

    @Test
    void links_moments_and_code_keep_what_they_carry() {
        assertThat(html(
                        "a b c",
                        new Format(Kind.LINK, 0, 1, "https://example.org/?a=\"&b"),
                        new Format(Kind.MOMENT, 2, 1, "1796137200 wDt"),
                        new Format(Kind.PRE, 4, 1, "java")))
                .isEqualTo("<a href=\"https://example.org/?a=&quot;&amp;b\">a</a> "
                        + "<tg-time unix=\"1796137200\" format=\"wDt\">b</tg-time> "
                        + "<pre><code class=\"language-java\">c</code></pre>");
    }

    @Test
    void what_lies_outside_the_words_is_left_out_and_the_rest_is_kept_as_it_was() {
        var formatted = new Formatted(
                "line one\nline; two,\n",
                List.of(
                        format(Kind.BOLD, -1, 3),
                        format(Kind.BOLD, 15, 30),
                        format(Kind.BOLD, 3, Integer.MAX_VALUE),
                        new Format(Kind.LINK, 0, 4, "https://example.org/a;b,c\nd")));

        assertThat(formatted.formats()).hasSize(1);
        assertThat(Formatted.read(formatted.written())).isEqualTo(formatted);
        assertThat(Formatted.read(Formatted.NOTHING.written())).isEqualTo(Formatted.NOTHING);
    }
}
