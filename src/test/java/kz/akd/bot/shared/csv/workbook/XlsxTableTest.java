package kz.akd.bot.shared.csv.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @TempDir
    private Path directory;

    private String parts(byte[] content) throws IOException {
        var file = Files.write(directory.resolve("table.xlsx"), content);
        var parts = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void rule_8_no_cell_is_a_formula_and_words_stand_as_they_are() throws IOException {
        var file = XlsxTable.write(
                "Опера: [1/2]?",
                List.of("Имя", "№"),
                List.of(List.of("=HYPERLINK(\"x\")", 1), List.of("<b>&\u0000", 2)));

        assertThat(parts(file)).doesNotContain("<f>").contains("=HYPERLINK(").contains("&lt;b&gt;&amp;");
    }

    @Test
    void a_sheet_has_a_name_whatever_it_is_to_be_called() throws IOException {
        assertThat(parts(XlsxTable.write("???", List.of("a"), List.of()))).contains("name=\"1\"");
    }
}
