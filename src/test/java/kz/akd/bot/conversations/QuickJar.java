package kz.akd.bot.conversations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The bot's jar, laid out as a JVM opens it soonest, for tests that kill it again and again. Made once for each jar, also
 * by tests that run side by side.
 */
final class QuickJar {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private QuickJar() {}

    /** The arguments of java, up to the class path: it never lives long enough to be worth more. */
    static List<String> options() {
        return List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    /** Where the jar lies, laid out. */
    @SuppressWarnings("try")
    static Path of(Path delivered) throws IOException, InterruptedException {
        var all = Files.createDirectories(delivered.resolveSibling("laid-out"));
        var directory =
                all.resolve(Long.toString(Files.getLastModifiedTime(delivered).toMillis()));
        try (var lock = FileChannel.open(all.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (!Files.exists(directory)) {
                layOut(delivered, all.resolve("unfinished"));
                Files.move(all.resolve("unfinished"), directory);
            }
        }
        return directory.resolve(delivered.getFileName());
    }

    private static void layOut(Path delivered, Path directory) throws IOException, InterruptedException {
        var tool = new ProcessBuilder(
                        JAVA.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        delivered.toString(),
                        "extract",
                        "--destination",
                        directory.toString(),
                        "--force")
                .inheritIO()
                .start();
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(delivered + " cannot be laid out");
        }
    }
}
