package kz.akd.bot.chatkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts(Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC));

    private static Visitor visitor(Language language, String zone) {
        return new Visitor(new PersonId(7), language, ZoneId.of(zone), Rank.MEMBER);
    }

    @Test
    void rule_8_peoples_words_are_escaped_in_html_and_plain_in_buttons() {
        var text = Text.of("events.card.where", "<b>&\"x</b>");

        assertThat(texts.html(text, visitor(Language.EN, "Asia/Almaty")))
                .isEqualTo("📍 &lt;b&gt;&amp;&quot;x&lt;/b&gt;");
        assertThat(texts.plain(text, visitor(Language.EN, "Asia/Almaty"))).isEqualTo("📍 <b>&\"x</b>");
    }

    @Test
    void rule_8_braces_and_apostrophes_of_people_are_no_format() {
        assertThat(texts.html(
                        Text.of("events.card.where", "{0} 'it''s' {1, plural}"), visitor(Language.EN, "Asia/Almaty")))
                .isEqualTo("📍 {0} 'it''s' {1, plural}");
    }

    @Test
    void rule_4_the_readers_own_time_comes_first_and_the_places_beside_it() {
        var opera = new LocalMoment(LocalDateTime.of(2026, 12, 1, 18, 0), ZoneId.of("Asia/Almaty"));

        assertThat(texts.html(Text.of("events.card.when", opera), visitor(Language.EN, "Europe/Helsinki")))
                .isEqualTo("🕒 <tg-time unix=\"1796130000\" format=\"wDt\">Tue 1 December, 15:00</tg-time>"
                        + " (in Almaty: Tue 1 December, 18:00)");
        assertThat(texts.plain(Text.of("events.card.when", opera), visitor(Language.RU, "Asia/Tashkent")))
                .isEqualTo("🕒 вт, 1 декабря, 18:00");
    }

    @Test
    void a_moment_beyond_32_bits_is_in_our_words_alone() {
        var opera = new LocalMoment(LocalDateTime.of(2039, 1, 1, 18, 0), ZoneId.of("Asia/Almaty"));

        assertThat(texts.html(Text.of("events.card.when", opera), visitor(Language.EN, "Asia/Almaty")))
                .isEqualTo("🕒 Sat 1 January 2039, 18:00");
    }

    @Test
    void numbers_take_the_right_plural_form() {
        assertThat(coming(1, Language.RU)).isEqualTo("👥 Придёт 1 человек");
        assertThat(coming(3, Language.RU)).isEqualTo("👥 Придут 3 человека");
        assertThat(coming(5, Language.RU)).isEqualTo("👥 Придут 5 человек");
        assertThat(coming(21, Language.RU)).isEqualTo("👥 Придёт 21 человек");
        assertThat(coming(1, Language.EN)).isEqualTo("👥 1 member is coming");
        assertThat(coming(2, Language.KK)).isEqualTo("👥 2 адам келеді");
    }

    private String coming(int number, Language language) {
        return texts.plain(Text.of("events.card.coming", number), visitor(language, "Asia/Almaty"));
    }
}
