package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** What the tests before this one have logged, with everything in them that people wrote, shared and did. */
class LogIT {

    /** One for each JVM that the tests ran in. */
    private static final Path LOGS = Path.of("target/logs");

    /** What the scripts type, and what nobody but the bot and its server may know. */
    private static final List<String> SECRETS = List.of(
            "1:playground",
            "Лебединое озеро",
            "Опера",
            "Page Walker",
            "Kill Survivor",
            "meet.example.org",
            "7701555",
            "/unknown");

    @Test
    void rule_7_no_name_number_token_or_word_of_anybody_is_logged() throws IOException {
        var log = suite();

        assertThat(log).contains("kz.akd.bot.telegram").hasSizeGreaterThan(10_000);
        Stream.concat(SECRETS.stream(), demonstrationPeople().stream())
                .forEach(secret -> assertThat(log.contains(secret))
                        .as("the log of the whole suite holds “%s”", secret)
                        .isFalse());
    }

    private static String suite() throws IOException {
        var whole = new StringBuilder();
        try (var logs = Files.newDirectoryStream(LOGS, "suite-*.log")) {
            for (var log : logs) {
                whole.append(Files.readString(log));
            }
        }
        return whole.toString();
    }

    private static List<String> demonstrationPeople() throws IOException {
        var sources =
                new YamlPropertySourceLoader().load("playground", new ClassPathResource("application-playground.yml"));
        var people = sources.stream()
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames())
                        .filter(name -> name.matches(".*\\.(first-name|last-name|username|phone-number|full-name)"))
                        .map(name -> String.valueOf(source.getProperty(name))))
                .distinct()
                .toList();
        assertThat(people).hasSizeGreaterThan(20);
        return people;
    }
}
