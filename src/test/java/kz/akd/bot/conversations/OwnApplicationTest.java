package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OwnApplicationTest {

    private static final Path CONVERSATIONS = Path.of("src/test/java/kz/akd/bot/conversations");

    private static final Pattern SCRIPT = Pattern.compile("(?m)^(abstract )?class \\w+ extends Conversation");

    @Test
    void whoever_moves_the_clock_does_not_move_that_of_others() throws IOException {
        try (var files = Files.list(CONVERSATIONS)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith("Test.java")).toList()) {
                var source = Files.readString(file);
                if (SCRIPT.matcher(source).find() && source.contains(".movesClock(")) {
                    assertThat(source).as(file.toString()).contains("\n@OwnApplication\n");
                }
            }
        }
    }
}
