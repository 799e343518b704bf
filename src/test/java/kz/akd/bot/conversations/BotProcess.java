package kz.akd.bot.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bot's jar as a process of its own, in a directory of its own, talking to a Bot API server. */
final class BotProcess {

    private static final Path JAR = Path.of("target/akd-bot.jar").toAbsolutePath();
    private final Path directory;
    private final Process process;

    private BotProcess(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    static BotProcess start(Path directory, URI server) {
        return start(
                directory,
                Map.of(
                        "TELEGRAM_BOT_TOKEN", "1:playground",
                        "TELEGRAM_API_URL", server.toString(),
                        "AKD_ADMIN_IDS", "1005",
                        "SERVER_PORT", "0",
                        "AKD_STORAGE_EMBEDDED", "in-process"));
    }

    static BotProcess start(Path directory, Map<String, String> environment) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("bot.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("AKD_") || name.startsWith("TELEGRAM_"));
        builder.environment().putAll(environment);
        try {
            return new BotProcess(directory, builder.start());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** kill -9. */
    void dies() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int ends() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + log());
        }
        return process.exitValue();
    }

    String log() {
        try {
            return Files.readString(directory.resolve("bot.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
