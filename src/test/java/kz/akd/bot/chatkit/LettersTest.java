package kz.akd.bot.chatkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.shared.Language;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;

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
        assertThat(written("a".repeat(1017), COVER).attachment()).isEqualTo(COVER);

        var letter = written("a".repeat(1018), COVER);

        assertThat(letter.attachment()).isNull();
        assertThat(letter.html()).hasSize(1024);
    }

    @Test
    void words_below_a_document_are_cut_by_the_paragraph() {
        var letter = written("a".repeat(1030), FILE);

        assertThat(letter.attachment()).isEqualTo(FILE);
        assertThat(letter.html()).isEqualTo("Opera\n…");
    }

    @Test
    void markup_and_escaped_signs_count_as_what_one_sees() {
        var seen = "&".repeat(1000);

        var letter = written(seen, COVER);

        assertThat(letter.attachment()).isEqualTo(COVER);
        assertThat(letter.html()).endsWith("&amp;".repeat(1000));
    }
}
