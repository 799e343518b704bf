package kz.akd.bot.conversations;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import kz.akd.bot.playground.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast mail goes out, and how fast people are answered meanwhile. Run by hand, see docs/performance.md. */
class RoadBenchmark {

    private static final int TAPS = 100;
    private static final int WARM_UP = 20;
    private static final String UNLIMITED = "1000000";

    @TempDir
    private Path directory;

    private int port;

    @Test
    void a_broadcast_to_a_thousand_at_telegrams_pace() throws Exception {
        try (var server = StandIn.start("akd.playground.floods=true")) {
            var people = server.people(1000);
            Roster.write(directory, people);
            var bot = start(server, "30");
            try {
                await(() -> knownPeople() > people.size());
                broadcast("warming-up", people.subList(0, 60));
                await(() -> server.accepted() == 60);
                LockSupport.parkNanos(2_000_000_000);
                long begin = System.nanoTime();
                broadcast(people);
                await(() -> server.accepted() >= 60 + people.size());
                print("seconds for a broadcast to 1,000 at 30 a second", "%.1f", seconds(begin));
                print("of them refused with 429", "%d", server.throttled());
                print("seconds that one call took", "%.3f", secondsOfACall());
            } finally {
                bot.dies();
            }
        }
    }

    @Test
    void a_broadcast_without_limits() throws Exception {
        try (var server = StandIn.start()) {
            var people = server.people(5000);
            var bot = start(server, UNLIMITED);
            try {
                broadcast(people.subList(0, 1000));
                await(() -> server.accepted() >= 1000);
                long begin = System.nanoTime();
                broadcast(people.subList(1000, 5000));
                await(() -> server.accepted() >= 5000);
                print("messages a second with the limits lifted", "%.0f", 4000 / seconds(begin));
            } finally {
                bot.dies();
            }
        }
    }

    @Test
    void taps_while_ten_thousand_copies_wait() throws Exception {
        try (var server = StandIn.start("akd.playground.floods=true")) {
            var people = server.people(10_000);
            Roster.write(directory, people.subList(0, 1));
            var bot = start(server, "30");
            try {
                var phone = server.playground().newPhone("Tapping", "en");
                phone.sends("/start").taps("English");
                var help = phone.dataOf("Help");
                var menu = phone.taps("Help").dataOf("Menu");
                for (int i = 0; i < WARM_UP; i++) {
                    server.answeredAfterNanos(phone.id(), i % 2 == 0 ? menu : help);
                    LockSupport.parkNanos(1_000_000_000);
                }
                broadcast(people);
                int before = server.accepted();
                var latencies = new ArrayList<Long>();
                for (int i = 0; i < TAPS; i++) {
                    latencies.add(server.answeredAfterNanos(phone.id(), i % 2 == 0 ? menu : help));
                    LockSupport.parkNanos(1_000_000_000);
                }
                Collections.sort(latencies);
                print(
                        "median milliseconds to a tap's new screen during a broadcast",
                        "%.0f",
                        latencies.get(TAPS / 2) / 1e6);
                print("99th percentile, milliseconds", "%.0f", latencies.get(TAPS * 99 / 100 - 1) / 1e6);
                print("copies sent meanwhile", "%d", server.accepted() - before);
                print("refused with 429", "%d", server.throttled());
            } finally {
                bot.dies();
            }
        }
    }

    @Test
    void memory_while_a_hundred_thousand_copies_wait() throws Exception {
        try (var server = StandIn.start()) {
            var bot = start(server, "30");
            try {
                print("live heap before, MiB", "%d", bot.liveHeapMebibytes());
                print("resident memory before, MiB", "%d", bot.residentMebibytes());
                long begin = System.nanoTime();
                for (long from = 0; from < 100_000; from += 10_000) {
                    broadcast(LongStream.range(5_000_000 + from, 5_000_000 + from + 10_000)
                            .boxed()
                            .toList());
                }
                print("seconds to post 100,000 copies", "%.0f", seconds(begin));
                print("live heap with 100,000 copies waiting, MiB", "%d", bot.liveHeapMebibytes());
                print("resident memory, MiB", "%d", bot.residentMebibytes());
            } finally {
                bot.dies();
            }
        }
    }

    private BotProcess start(StandIn server, String perSecond) throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var bot = BotProcess.startProbedAsDelivered(
                directory,
                new TreeMap<>(Map.of(
                        "AKD_TELEGRAM_TOKEN",
                        "1:playground",
                        "AKD_TELEGRAM_URL",
                        server.address().toString(),
                        "SERVER_PORT",
                        Integer.toString(port),
                        "AKD_FLOOD_BURST",
                        UNLIMITED,
                        "AKD_TELEGRAM_MESSAGES_PER_SECOND",
                        perSecond,
                        "AKD_STORAGE_EMBEDDED",
                        "in-process")));
        await(() -> {
            try {
                return answer(HttpRequest.newBuilder(address("/probe/left"))) == 200;
            } catch (IOException notYet) {
                return false;
            }
        });
        return bot;
    }

    private long knownPeople() {
        try {
            return Long.parseLong(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address("/probe/people")).build(), BodyHandlers.ofString())
                    .body());
        } catch (IOException | InterruptedException notYet) {
            return 0;
        }
    }

    private double secondsOfACall() throws Exception {
        var metrics = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address("/actuator/prometheus")).build(), BodyHandlers.ofString())
                .body();
        return figure(metrics, "sum") / figure(metrics, "count");
    }

    private static double figure(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith("akd_telegram_calls_seconds_" + name) && line.contains("sendmessage"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private void broadcast(List<Long> people) throws Exception {
        broadcast("broadcast", people);
    }

    private void broadcast(String name, List<Long> people) throws Exception {
        answer(HttpRequest.newBuilder(address("/probe/broadcast?name=" + name))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(people.toString())));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int answer(HttpRequest.Builder request) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void print(String what, String format, Object figure) {
        System.out.println("FIGURE " + what + ": " + String.format(format, figure));
    }
}
