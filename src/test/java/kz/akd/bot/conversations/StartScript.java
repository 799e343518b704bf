package kz.akd.bot.conversations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The bot's own way of starting soon, for tests that kill it again and again. What it needs is made once for each jar,
 * also by tests that run side by side.
 */
final class StartScript {

    static final String JAVA_HOME = "JAVA_HOME";

    private static final Path SCRIPT = Path.of("bin/akd-bot").toAbsolutePath();
    private static final Path LAID_OUT = Path.of("target/akd-bot-laid-out").toAbsolutePath();

    private StartScript() {}

    /** The script, with all made that it makes the first time. */
    @SuppressWarnings("try")
    static Path prepared() throws IOException, InterruptedException {
        try (var lock = FileChannel.open(
                        Path.of("target/akd-bot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            var preparing = new ProcessBuilder(SCRIPT.toString(), "--prepare").inheritIO();
            preparing.environment().put(JAVA_HOME, System.getProperty("java.home"));
            if (preparing.start().waitFor() != 0) {
                throw new IllegalStateException(SCRIPT + " cannot prepare the start");
            }
        }
        return SCRIPT;
    }

    /** The jar that it starts, for a class path with more in it. */
    static Path jar() {
        return LAID_OUT.resolve("akd-bot.jar");
    }

    /** Much as it starts that jar, and no way to be started for long. */
    static List<String> options() {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + LAID_OUT.resolve("classes.jsa"));
    }
}
