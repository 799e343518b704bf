package kz.akd.bot.chatkit.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.Attachment;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Rank;
import kz.akd.bot.chatkit.text.Shortened;
import kz.akd.bot.chatkit.text.Text;
import kz.akd.bot.chatkit.text.Texts;
import kz.akd.bot.chatkit.text.Visitor;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    private static final Visitor SAKEN = new Visitor(new PersonId(3), Language.EN, ZoneOffset.UTC, Rank.MEMBER);
    private static final Attachment COVER = Attachment.pictureKnownAs("AgACAgIAAx");
    private static final Attachment FILE = Attachment.document("event.ics", new byte[] {1});

    private final Letters letters = new Letters(
            new Texts(Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("UTC"))), new Routes(List.of()));

    private Letter written(String words, Attachment attachment) {
        return letters.write(
                Screen.saying(Text.typed("Opera")).and(Text.typed(words)).carrying(attachment), SAKEN);
    }

    @Test
    void a_picture_that_is_there_for_its_looks_is_left_out_where_the_words_do_not_fit_below_it() {
        assertThat(written("a".repeat(1018), COVER).attachment()).isEqualTo(COVER);

        var letter = written("a".repeat(1019), COVER);

        assertThat(letter.attachment()).isNull();
        assertThat(letter.html()).hasSize(1025);
    }

    @Test
    void a_long_text_below_a_document_is_cut_where_there_is_no_more_room() {
        var letter = written("a".repeat(1030), FILE);

        assertThat(letter.attachment()).isEqualTo(FILE);
        assertThat(letter.html()).hasSize(1024).endsWith("a…");
    }

    @Test
    void a_short_line_is_left_out_whole() {
        var letter = letters.write(
                Screen.saying(Text.typed("a".repeat(1000)))
                        .and(Text.typed("b".repeat(30)))
                        .carrying(FILE),
                SAKEN);
        assertThat(letter.html()).isEqualTo("a".repeat(1000) + "\n…");
    }

    @Test
    void a_title_and_a_text_of_emoji_keep_within_both_limits_and_are_cut_at_whole_characters() {
        var family = "👨\u200d👩\u200d👧\u200d👦";
        var screen = Screen.saying(Text.typed("😀".repeat(60))).and(Text.typed(family.repeat(1000)));

        for (var attachment : List.of(FILE, COVER)) {
            var letter = letters.write(screen.carrying(attachment), SAKEN);
            int limit = letter.attachment() == null ? 4096 : 1024;
            assertThat(letter.html().length()).isBetween(limit - 12, limit);
            assertThat(letter.html().substring(121)).matches("(" + family + ")+…");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, <b>Op<i>era</i></b>, <b>Op<i>…</i></b>",
        "4, <b>Op<i>era</i></b>, <b>Op<i>e…</i></b>",
        "3, A&amp;&lt;B, A&amp;…",
        "2, &amp;&lt;B, &amp;…",
        "1, abc, …"
    })
    void tags_are_closed_and_escaped_signs_stay_whole_where_a_text_is_cut(int units, String html, String cut) {
        assertThat(Shortened.to(units, html)).isEqualTo(cut);
    }

    @Test
    void markup_and_escaped_signs_count_as_what_one_sees() {
        var seen = "&".repeat(1000);

        var letter = written(seen, COVER);

        assertThat(letter.attachment()).isEqualTo(COVER);
        assertThat(letter.html()).endsWith("&amp;".repeat(1000));
    }
}
