package kz.akd.bot.conversations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.playground.Phone;
import kz.akd.bot.playground.Playground;
import kz.akd.bot.playground.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the jar starts, how much memory it takes, and how fast it answers 50 people at once. Run by hand, see
 * docs/performance.md; asserts nothing, as another machine has other figures.
 */
class FirstWalkBenchmark {

    private static final int PEOPLE = 50;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 10;

    @TempDir
    private Path directory;

    @Test
    void measure() throws Exception {
        try (var server = StandIn.start()) {
            var environment = new TreeMap<>(Map.of(
                    "TELEGRAM_BOT_TOKEN", "1:playground",
                    "TELEGRAM_API_URL", server.address().toString(),
                    "SERVER_PORT", "0",
                    "AKD_STORAGE_EMBEDDED", "in-process",
                    "AKD_FLOOD_BURST", "1000000",
                    "AKD_TELEGRAM_CHAT_BURST", "1000000",
                    "AKD_TELEGRAM_MESSAGES_PER_SECOND", "1000000"));
            long start = System.nanoTime();
            var bot = BotProcess.startAsDelivered(directory, environment);
            try {
                awaitPolling(server.playground());
                print("seconds from java -jar to the first getUpdates", "%.2f", seconds(System.nanoTime() - start));
                print("resident memory idle, MiB", "%d", bot.residentMebibytes());
                var phones = phones(server.playground());
                rounds(phones, WARM_UP);
                long before = System.nanoTime();
                var latencies = rounds(phones, ROUNDS);
                double took = seconds(System.nanoTime() - before);
                Collections.sort(latencies);
                print("updates a second, " + PEOPLE + " people at once", "%.0f", latencies.size() / took);
                print("median milliseconds to the answer of /menu", "%.0f", latencies.get(latencies.size() / 2) / 1e6);
                print("99th percentile, milliseconds", "%.0f", latencies.get(latencies.size() * 99 / 100) / 1e6);
                print(
                        "resident memory after " + (WARM_UP + ROUNDS) * PEOPLE + " updates, MiB",
                        "%d",
                        bot.residentMebibytes());
                print("size of the jar, MiB", "%.1f", Files.size(Path.of("target/akd-bot.jar")) / (double) (1 << 20));
            } finally {
                bot.dies();
            }
        }
    }

    private static List<Phone> phones(Playground playground) {
        var phones = new ArrayList<Phone>();
        for (int i = 0; i < PEOPLE; i++) {
            phones.add(playground.newPhone("Person " + i, "en").sends("/start"));
        }
        return phones;
    }

    private static List<Long> rounds(List<Phone> phones, int rounds) throws Exception {
        var executor = Executors.newFixedThreadPool(phones.size());
        try {
            var people = new ArrayList<Callable<List<Long>>>();
            for (var phone : phones) {
                people.add(() -> {
                    var latencies = new ArrayList<Long>();
                    for (int i = 0; i < rounds; i++) {
                        latencies.add(phone.answeredAfterNanos("/menu"));
                    }
                    return latencies;
                });
            }
            var all = new ArrayList<Long>();
            for (var person : executor.invokeAll(people)) {
                all.addAll(person.get());
            }
            return all;
        } finally {
            executor.shutdownNow();
        }
    }

    private static void awaitPolling(Playground playground) {
        while (!playground.get("/playground/api/bot").path("polling").asBoolean()) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void print(String what, String format, Object figure) {
        System.out.println("FIGURE " + what + ": " + String.format(format, figure));
    }
}
