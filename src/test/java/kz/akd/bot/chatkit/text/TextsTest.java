package kz.akd.bot.chatkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
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
                        + " (in Almaty 18:00)");
        assertThat(texts.plain(Text.of("events.card.when", opera), visitor(Language.RU, "Asia/Tashkent")))
                .isEqualTo("🕒 вт, 1 декабря, 18:00");
    }

    private static LocalMoment almaty(int day, int hour, int minute) {
        return new LocalMoment(LocalDateTime.of(2026, 12, day, hour, minute), ZoneId.of("Asia/Almaty"));
    }

    private String when(When when, Language language, String zone) {
        return texts.plain(Text.of("events.card.when", when), visitor(language, zone))
                .substring(3);
    }

    @Test
    void rule_4_the_day_is_said_once_on_both_clocks() {
        var opera = When.at(almaty(17, 18, 30)).until(Optional.of(almaty(17, 20, 0)));

        assertThat(when(opera, Language.EN, "Asia/Almaty")).isEqualTo("Thu 17 December, 18:30–20:00");
        assertThat(when(opera.in(Optional.of("Astana")), Language.EN, "Europe/Brussels"))
                .isEqualTo("Thu 17 December, 14:30–16:00 (in Astana 18:30–20:00)");
        assertThat(when(opera, Language.RU, "Europe/Brussels"))
                .isEqualTo("чт, 17 декабря, 14:30–16:00 (Алматы: 18:30–20:00)");
        assertThat(when(opera, Language.EN, "Asia/Vladivostok"))
                .isEqualTo("Thu 17 December, 23:30 – Fri 18 December, 01:00 (in Almaty 18:30–20:00)");
        assertThat(when(When.at(almaty(17, 23, 0)), Language.KK, "Asia/Tokyo"))
                .isEqualTo("жм, 18 желтоқсан, 03:00 (Алматы: бс, 17 желтоқсан, 23:00)");
    }

    @Test
    void a_span_is_two_moments_for_the_phone() {
        var opera = When.at(almaty(17, 18, 30)).until(Optional.of(almaty(17, 20, 0)));

        assertThat(texts.html(Text.of("events.card.when", opera), visitor(Language.EN, "Asia/Almaty")))
                .isEqualTo("🕒 <tg-time unix=\"1797514200\" format=\"wDt\">Thu 17 December, 18:30</tg-time>"
                        + "–<tg-time unix=\"1797519600\" format=\"t\">20:00</tg-time>");
    }

    @Test
    void what_is_soon_is_told_by_today_and_tomorrow_on_the_readers_clock() {
        // ten in the morning in Almaty, five in London
        var evening = new LocalMoment(LocalDateTime.of(2026, 11, 23, 12, 0), ZoneId.of("Asia/Almaty"));
        assertThat(when(When.soon(evening), Language.EN, "Asia/Almaty")).isEqualTo("today at 12:00, in 2 hours");
        assertThat(when(When.soon(evening), Language.RU, "Asia/Almaty")).isEqualTo("сегодня в 12:00, через 2 часа");
        assertThat(when(When.soon(evening), Language.KK, "Asia/Almaty"))
                .isEqualTo("бүгін, сағат 12:00 (2 сағаттан кейін)");
        assertThat(when(When.soon(evening), Language.EN, "Europe/London"))
                .isEqualTo("today at 07:00, in 2 hours (in Almaty 12:00)");

        var soon = Instant.parse("2026-11-23T05:20:30Z");
        assertThat(when(When.soon(soon), Language.RU, "Asia/Almaty")).isEqualTo("сегодня в 10:20, через 21 минуту");
        var tomorrow = Instant.parse("2026-11-24T14:00:00Z");
        assertThat(when(When.soon(tomorrow), Language.EN, "Asia/Almaty")).isEqualTo("tomorrow at 19:00");
        assertThat(when(When.soon(tomorrow), Language.RU, "Asia/Almaty")).isEqualTo("завтра в 19:00");
        assertThat(when(When.soon(tomorrow), Language.KK, "Asia/Almaty")).isEqualTo("ертең, сағат 19:00");
        assertThat(when(When.soon(tomorrow), Language.EN, "Pacific/Auckland")).isEqualTo("Wed 25 November, 03:00");
        var begun = Instant.parse("2026-11-23T04:50:00Z");
        assertThat(when(When.soon(begun), Language.EN, "Asia/Almaty")).isEqualTo("today at 09:50");
    }

    @Test
    void what_everybody_reads_names_the_place_whose_clock_it_is() {
        var everybody = Visitor.everybody(Language.RU, ZoneId.of("Asia/Almaty"));
        var opera = When.at(almaty(17, 18, 30)).until(Optional.of(almaty(17, 20, 0)));

        assertThat(texts.plain(Text.of("events.card.when", opera.in(Optional.of("Астана"))), everybody))
                .isEqualTo("🕒 чт, 17 декабря, 18:30–20:00 (Астана)");
        assertThat(texts.html(Text.of("events.card.when", almaty(17, 18, 30)), everybody))
                .isEqualTo("🕒 <tg-time unix=\"1797514200\">чт, 17 декабря, 18:30</tg-time> (Алматы)");
    }

    @Test
    void what_expires_has_a_year_and_a_last_day_may_be_tomorrow() {
        var day = LocalDate.of(2026, 11, 24);
        assertThat(texts.plain(Text.of("members.card.until", Day.ofExpiry(day)), visitor(Language.EN, "Asia/Almaty")))
                .isEqualTo("Valid until 24 November 2026");
        assertThat(texts.plain(Text.of("members.card.until", Day.ofExpiry(day)), visitor(Language.KK, "Asia/Almaty")))
                .isEqualTo("Жарамдылық мерзімі: 2026 жылғы 24 қараша");
        assertThat(texts.plain(Text.of("giving.card.until", Day.soon(day)), visitor(Language.EN, "Asia/Almaty")))
                .isEqualTo("⏳ Pledges until tomorrow, Tue 24 November");
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
