package kz.akd.bot.conversations;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The bot's jar as a process of its own, in a directory of its own, talking to a Bot API server. */
final class BotProcess {

    private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final Path SCRIPT = script();

    private final Path directory;
    private final Process process;
    private final int loggedBefore;

    private BotProcess(Path directory, Process process, int loggedBefore) {
        this.directory = directory;
        this.process = process;
        this.loggedBefore = loggedBefore;
    }

    private static Path script() {
        try {
            return StartScript.prepared();
        } catch (IOException | InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One that has begun to ask a server for updates, however long a busy machine takes to start it. */
    static BotProcess start(Path directory, URI server) {
        return start(directory, server, Map.of());
    }

    /** The same with more of its environment set. */
    static BotProcess start(Path directory, URI server, Map<String, String> more) {
        var environment = new HashMap<>(Map.of(
                "TELEGRAM_BOT_TOKEN", "1:playground",
                "TELEGRAM_API_URL", server.toString(),
                "AKD_ADMIN_IDS", "1005",
                "SERVER_PORT", "0",
                "AKD_STORAGE_EMBEDDED", "in-process"));
        environment.putAll(more);
        var bot = start(directory, environment);
        bot.awaitLogged("Asking for updates");
        return bot;
    }

    /** By the script of the built distribution, as a test wants it: soon. */
    static BotProcess start(Path directory, Map<String, String> environment) {
        return start(directory, environment, List.of(SCRIPT.toString()));
    }

    /** With {@link RoadProbe} in it. */
    static BotProcess startProbed(Path directory, Map<String, String> environment) {
        var classPath = StartScript.jar() + File.pathSeparator + TESTS;
        var arguments = Stream.of("-cp", classPath, ProbedBot.class.getName());
        return startJava(
                directory,
                environment,
                Stream.concat(StartScript.options().stream(), arguments).toArray(String[]::new));
    }

    /** The same with no flags, for measuring. */
    static BotProcess startProbedAsDelivered(Path directory, Map<String, String> environment) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return startJava(directory, environment, "-Xmx512m", "-cp", classPath, ProbedBot.class.getName());
    }

    private static BotProcess startJava(Path directory, Map<String, String> environment, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return start(directory, environment, command);
    }

    private static BotProcess start(Path directory, Map<String, String> environment, List<String> command) {
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("bot.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("AKD_") || name.startsWith("TELEGRAM_"));
        builder.environment().put(StartScript.JAVA_HOME, System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            int loggedBefore = logIn(directory).length();
            return new BotProcess(directory, builder.start(), loggedBefore);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** kill -9. */
    void dies() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, and waits until it has. */
    void stops() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    int ends() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + log());
        }
        return process.exitValue();
    }

    /** What Linux counts as resident for this process. */
    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** What is left in the heap after a full collection. */
    long liveHeapMebibytes() throws IOException, InterruptedException {
        var histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jmap").toString(),
                        "-histo:live",
                        Long.toString(process.pid()))
                .start();
        var total = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        histogram.waitFor();
        return Long.parseLong(total.strip().split("\\s+")[2]) >> 20;
    }

    private void awaitLogged(String words) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!log().substring(loggedBefore).contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("it never says “" + words + "”:\n" + log());
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** Of this process, and of those before it in its directory. */
    String log() {
        return logIn(directory);
    }

    private static String logIn(Path directory) {
        try {
            var log = directory.resolve("bot.log");
            // what is being written may end in the middle of a letter
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
