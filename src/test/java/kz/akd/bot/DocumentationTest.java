package kz.akd.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documentation says is there is there. */
class DocumentationTest {

    private static final Pattern SAMPLE = Pattern.compile("<!-- of (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)(\\.[a-z]\\w*)?`");
    private static final Path PAGE = Path.of("docs/architecture.md");

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    @Test
    void the_code_of_the_walk_through_is_that_of_the_sample() throws IOException {
        var samples = SAMPLE.matcher(Files.readString(PAGE)).results().toList();
        assertThat(samples).isNotEmpty();
        for (var sample : samples) {
            assertThat(Files.readString(Path.of(sample.group(1)))).contains(sample.group(2));
        }
    }

    @Test
    void the_page_stays_one_page() throws IOException {
        assertThat(Files.readAllLines(PAGE)).hasSizeLessThan(140);
    }

    @Test
    void each_room_is_in_the_list_of_rooms() throws IOException {
        var bot = Path.of("src/main/java/kz/akd/bot");
        var list = Files.readString(Path.of("docs/inside/packages.md"));
        try (var files = Files.walk(bot)) {
            var rooms = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> bot.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.isEmpty())
                    .toList();
            assertThat(rooms).isNotEmpty().allSatisfy(room -> assertThat(list).contains("`" + room + "`"));
        }
    }

    @Test
    void links_lead_to_what_is_there() throws IOException {
        for (var page : pages()) {
            for (var link : LINK.matcher(Files.readString(page)).results().toList()) {
                var target = page.resolveSibling(link.group(1)).normalize();
                assertThat(target).as(page + " links to").exists();
            }
        }
    }

    @Test
    void types_that_the_page_names_exist() throws IOException {
        List<String> types;
        try (var files = Files.walk(Path.of("src"))) {
            types = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
        var page = Files.readString(PAGE);
        var table = page.substring(page.indexOf("## I want to"), page.indexOf("## Easy to get wrong"));
        for (var named : TYPE.matcher(table).results().toList()) {
            assertThat(types)
                    .as(named.group())
                    .matches(known ->
                            known.contains(named.group(1)) || named.group(1).equals("Money"));
        }
    }
}
