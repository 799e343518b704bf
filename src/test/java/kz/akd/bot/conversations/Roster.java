package kz.akd.bot.conversations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** People who are members from the start, by the configuration beside the jar. */
final class Roster {

    private static final String MEMBER =
            "    - {id: %d, full-name: Member, kind: VETERAN, unit: retired, phone: \"+77%09d\", language: EN,"
                    + " zone: Asia/Almaty%s}\n";

    private Roster() {}

    /** Writes them, and an organiser, into a directory in which the bot will be started. */
    static void write(Path directory, List<Long> people) throws IOException {
        var members = people.stream()
                .map(id -> MEMBER.formatted(id, id % 1_000_000_000L, ""))
                .collect(Collectors.joining());
        Files.createDirectories(directory.resolve("config"));
        Files.writeString(
                directory.resolve("config/application.yml"),
                "akd:\n  founders:\n" + MEMBER.formatted(1005, 1005, ", roles: [ORGANISER]") + members);
    }
}
