package kz.akd.bot.conversations;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The bot's jar, laid out and with an archive of its loaded classes beside it, as a JVM can share them: it starts in less
 * than half the time, which tests that kill it again and again would otherwise spend on loading. Made once for each jar.
 */
final class QuickJar {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final Path jar;
    private final Path classes;

    private QuickJar(Path jar, Path classes) {
        this.jar = jar;
        this.classes = classes;
    }

    static QuickJar of(Path delivered) throws IOException, InterruptedException {
        var directory = delivered.resolveSibling(
                "quick/" + Files.getLastModifiedTime(delivered).toMillis());
        var quick = new QuickJar(directory.resolve(delivered.getFileName()), directory.resolve("classes.jsa"));
        if (!Files.exists(quick.classes)) {
            layOut(delivered, directory);
            quick.archive(directory);
        }
        return quick;
    }

    /** The arguments of java, up to the class path. */
    List<String> options() {
        return List.of("-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + classes);
    }

    Path jar() {
        return jar;
    }

    private static void layOut(Path delivered, Path directory) throws IOException, InterruptedException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(directory);
        var log = directory.resolve("layout.log");
        run(directory, log, "-Djarmode=tools", "-jar", delivered.toString(), "extract", "--destination", ".", "--force")
                .waitFor();
    }

    private void archive(Path directory) throws IOException, InterruptedException {
        var log = directory.resolve("archive.log");
        var bot = run(
                directory,
                log,
                "-XX:TieredStopAtLevel=1",
                "-XX:ArchiveClassesAtExit=" + classes,
                "-jar",
                jar.toString(),
                "--server.port=0",
                "--akd.storage.embedded=in-process");
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.readString(log).contains("Started AkdBot")) {
            if (!bot.isAlive() || System.nanoTime() > end) {
                bot.destroyForcibly();
                throw new AssertionError("it does not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(50_000_000);
        }
        bot.destroy();
        bot.waitFor();
    }

    private static Process run(Path directory, Path log, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("AKD_") || name.startsWith("TELEGRAM_"));
        return builder.start();
    }
}
