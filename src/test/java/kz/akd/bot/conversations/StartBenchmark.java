package kz.akd.bot.conversations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long each way of starting takes until Telegram is first asked for updates, and what memory the bot then has. Run by
 * hand, see docs/performance.md; asserts nothing, as another machine has other figures. The ways take turns, so that what
 * else the machine does meets them all.
 */
class StartBenchmark {

    private static final int RUNS = Integer.getInteger("start.runs", 5);
    private static final long IDLE_NANOS = 5_000_000_000L;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path directory;

    private record Figures(double seconds, double processor, double mebibytes) {}

    @Test
    void measure() throws Exception {
        var script = StartScript.prepared().toString();
        var laidOut = StartScript.jar().toString();
        var archive = "-XX:SharedArchiveFile=" + StartScript.jar().resolveSibling("classes.jsa");
        var ways = new LinkedHashMap<String, List<String>>();
        ways.put(
                "java -jar",
                List.of(
                        JAVA,
                        "-jar",
                        Path.of("target/akd-bot.jar").toAbsolutePath().toString()));
        ways.put("the same, beans found at the start", with(ways.get("java -jar"), "-Dspring.aot.enabled=false"));
        ways.put("laid out", List.of(JAVA, "-jar", laidOut));
        ways.put("laid out, archive of classes", with(ways.get("laid out"), archive));
        ways.put("bin/akd-bot", List.of(script));

        var measured = new LinkedHashMap<String, List<Figures>>();
        for (int run = 0; run < RUNS; run++) {
            for (var way : ways.entrySet()) {
                measured.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                        .add(start(way.getValue()));
            }
        }
        System.out.println(
                "FIGURE way: seconds · seconds of processor · MiB resident idle (each least – median – most)");
        measured.forEach((way, runs) -> System.out.printf(
                "FIGURE %s: %s · %s · %s%n",
                way,
                spread(runs.stream().map(Figures::seconds).toList(), "%.1f"),
                spread(runs.stream().map(Figures::processor).toList(), "%.1f"),
                spread(runs.stream().map(Figures::mebibytes).toList(), "%.0f")));
    }

    private static List<String> with(List<String> command, String option) {
        var longer = new ArrayList<>(command);
        longer.add(1, option);
        return longer;
    }

    /** Each against a server of its own, which has not been asked for anything. */
    private Figures start(List<String> command) throws Exception {
        long before = System.nanoTime();
        try (var telegram = new BareTelegram();
                var bot = MeasuredProcess.start(
                        Files.createTempDirectory(directory, "bot"),
                        environment(telegram),
                        command.toArray(String[]::new))) {
            telegram.awaitAsked();
            double seconds = (System.nanoTime() - before) / 1e9;
            double processor = bot.processorMilliseconds() / 1e3;
            LockSupport.parkNanos(IDLE_NANOS);
            return new Figures(seconds, processor, bot.residentMebibytes());
        }
    }

    private static Map<String, String> environment(BareTelegram telegram) {
        return Map.of(
                "TELEGRAM_BOT_TOKEN", "1:measured",
                "TELEGRAM_API_URL", telegram.address().toString(),
                "SERVER_PORT", "0",
                "AKD_STORAGE_EMBEDDED", "in-process");
    }

    private static String spread(List<Double> figures, String format) {
        var sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return String.join(
                " – ",
                String.format(format, sorted.get(0)),
                String.format(format, sorted.get(sorted.size() / 2)),
                String.format(format, sorted.get(sorted.size() - 1)));
    }
}
