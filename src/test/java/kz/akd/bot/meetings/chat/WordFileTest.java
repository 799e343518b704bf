package kz.akd.bot.meetings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static String text(byte[] file) throws Exception {
        var parts = new ArrayList<String>();
        var text = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                var xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                text = xml.getDocumentElement().getTextContent();
            }
        }
        assertThat(parts).containsExactly("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        return text;
    }

    @Test
    void rule_8_words_of_people_stand_in_it_as_typed() throws Exception {
        assertThat(text(WordFile.of(List.of("Minutes", "<b>&amp; \"A\" 😀 ]]> =1+1", "a\u0000\uFFFEb"))))
                .isEqualTo("Minutes<b>&amp; \"A\" 😀 ]]> =1+1ab");
    }

    @Test
    void signs_of_the_chat_are_left_out_and_lines_are_paragraphs() throws Exception {
        assertThat(text(WordFile.of(List.of("📜 Minutes", "⚖️ Decision 1.1: ✅ yes\n🗳 unanimously (3)"))))
                .isEqualTo("MinutesDecision 1.1: ✅ yesunanimously (3)");
    }

    @Test
    void the_same_words_are_the_same_file() {
        assertThat(WordFile.of(List.of("Minutes"))).isEqualTo(WordFile.of(List.of("Minutes")));
    }
}
