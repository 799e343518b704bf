package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process, killed at random moments while people answer an invitation and a broadcast goes out. How often and how
 * many is set by system properties, see docs/performance.md; the build does it in small.
 */
class ChaosIT {

    private static final int KILLS = Integer.getInteger("chaos.kills", 1);
    private static final int PEOPLE = Integer.getInteger("chaos.people", 20);
    private static final int COPIES = Integer.getInteger("chaos.copies", 200);
    private static final long SEED = Long.getLong("chaos.seed", 11);
    private static final int UPDATES_EACH = 10;

    /** As many as the bot sends at the same time: what was sent and not yet settled at a kill may come twice. */
    private static final int IN_FLIGHT = 16;

    private final Random random = new Random(SEED);
    private final Map<Long, String> lastReply = new HashMap<>();

    @TempDir
    private Path directory;

    private int port;
    private List<Long> people;
    private String going;
    private String declined;

    @BeforeEach
    void choosePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Test
    void rule_5_killed_at_random_moments_it_loses_nothing_and_repeats_only_what_was_in_flight() throws Exception {
        try (var server = StandIn.start()) {
            people = server.people(PEOPLE);
            var recipients = server.people(COPIES);
            Roster.write(directory, people);
            var bot = startedBot(server);
            try {
                invite(server);
                int updates = PEOPLE * UPDATES_EACH;
                int sent = 0;
                for (int kill = 0; kill < KILLS; kill++) {
                    for (; sent < updates * (kill + 1) / (KILLS + 1); sent++) {
                        act(server, people.get(sent % PEOPLE), sent);
                    }
                    announce(recipients.subList(0, COPIES * (kill + 1) / KILLS));
                    LockSupport.parkNanos(random.nextLong(1_500_000_000L));
                    bot.dies();
                    bot = startedBot(server);
                }
                for (; sent < updates; sent++) {
                    act(server, people.get(sent % PEOPLE), sent);
                }
                await(() -> server.pendingUpdates() == 0);
                await(() -> recipients.stream().allMatch(id -> server.timesSeen(id, RoadProbe.WORDS) > 0));
                await(() -> asked("/probe/left")
                        .equals("{\"inbox\":0,\"outbox_announcement\":0,\"outbox_notice\":0,\"set_aside\":0}"));

                assertThat(asked("/probe/replies")).isEqualTo(expectedReplies());
                long twice = recipients.stream()
                        .filter(id -> server.timesSeen(id, RoadProbe.WORDS) == 2)
                        .count();
                assertThat(recipients)
                        .allSatisfy(id -> assertThat(server.timesSeen(id, RoadProbe.WORDS))
                                .isBetween(1L, 2L));
                assertThat(twice).isLessThanOrEqualTo((long) IN_FLIGHT * KILLS);
                System.out.printf(
                        "FIGURE chaos: %d kills, %d updates, %d replies as expected; %d copies, %d twice, 0 missing%n",
                        KILLS, updates, lastReply.size(), COPIES, twice);
            } finally {
                bot.dies();
            }
        }
    }

    @Test
    void rule_5_a_killed_nodes_mail_and_updates_are_taken_over_within_a_minute() throws Exception {
        assumeTrue(KILLS > 2, "only with the whole chaos, see docs/performance.md: it takes its time");
        try (var mongo = new TestMongo(directory.resolve("mongo"));
                var server = StandIn.start()) {
            people = server.people(PEOPLE);
            var recipients = server.people(COPIES);
            Roster.write(directory, people);
            var survivor = startedNode(server, mongo);
            int survivorsPort = port;
            choosePort();
            var victim = startedNode(server, mongo);
            server.bringInTurnTo(List.of(updatesAt(survivorsPort), updatesAt(port)));
            try {
                announce(recipients);
                people.forEach(person -> server.says(person, "/menu"));
                await(() -> recipients.stream().anyMatch(id -> server.timesSeen(id, RoadProbe.WORDS) > 0));
                victim.dies();
                port = survivorsPort;
                long killed = System.nanoTime();
                await(() -> recipients.stream().allMatch(id -> server.timesSeen(id, RoadProbe.WORDS) > 0)
                        && people.stream().noneMatch(id -> server.answersTo(id).isEmpty())
                        && server.pendingUpdates() == 0);
                double seconds = (System.nanoTime() - killed) / 1e9;
                long twice = recipients.stream()
                        .filter(id -> server.timesSeen(id, RoadProbe.WORDS) == 2)
                        .count();
                System.out.printf("FIGURE node killed: all done after %.1f s, %d copies twice%n", seconds, twice);
                assertThat(seconds).as("seconds").isLessThan(60);
                assertThat(twice).isLessThanOrEqualTo(IN_FLIGHT);
            } finally {
                victim.dies();
                survivor.dies();
            }
        }
    }

    private static URI updatesAt(int port) {
        return URI.create("http://127.0.0.1:" + port + "/telegram/updates");
    }

    private BotProcess startedNode(StandIn server, TestMongo mongo) {
        return started(BotProcess.startProbed(
                directory,
                Map.of(
                        "AKD_TELEGRAM_TOKEN", "1:playground",
                        "AKD_TELEGRAM_URL", server.address().toString(),
                        "AKD_ADMIN_IDS", "1005",
                        "SERVER_PORT", Integer.toString(port),
                        "AKD_TELEGRAM_MESSAGES_PER_SECOND", "100",
                        "MONGODB_URI", mongo.uri(""),
                        "AKD_PUBLIC_URL", "http://127.0.0.1:1")));
    }

    private BotProcess startedBot(StandIn server) {
        return started(BotProcess.startProbed(
                directory,
                Map.of(
                        "AKD_TELEGRAM_TOKEN", "1:playground",
                        "AKD_TELEGRAM_URL", server.address().toString(),
                        "AKD_ADMIN_IDS", "1005",
                        "SERVER_PORT", Integer.toString(port),
                        "AKD_FLOOD_BURST", "100000",
                        "AKD_TELEGRAM_CHAT_BURST", "100000",
                        "AKD_TELEGRAM_MESSAGES_PER_SECOND", "200",
                        "AKD_STORAGE_EMBEDDED", "in-process")));
    }

    private BotProcess started(BotProcess bot) {
        await(() -> {
            try {
                return !asked("/probe/left").isEmpty();
            } catch (IllegalStateException notYet) {
                return false;
            }
        });
        return bot;
    }

    private void invite(StandIn server) {
        var dana = server.playground().phone(1005);
        dana.sends("/start").sends("/desk").taps("New event");
        dana.sends("Opera")
                .sends("Astana Opera")
                .taps("Almaty")
                .sends("in 3 days")
                .sends("19:00");
        dana.sees("please check").taps("Save").taps("Publish and invite");
        var first = server.playground().phone(people.get(0));
        first.sends("/events").taps("Opera");
        going = first.dataOf("Going");
        declined = first.dataOf("t come");
    }

    private void act(StandIn server, long person, int number) {
        var wish = number < 2 * PEOPLE ? number / PEOPLE : random.nextInt(5);
        switch (wish) {
            case 0 -> server.says(person, "/events");
            case 1, 2 -> reply(server, person, going, "GOING");
            case 3 -> reply(server, person, declined, "DECLINED");
            default -> server.says(person, "/menu");
        }
    }

    private void reply(StandIn server, long person, String data, String rsvp) {
        server.taps(person, data);
        lastReply.put(person, rsvp);
    }

    private String expectedReplies() {
        return people.stream()
                .map(Object::toString)
                .sorted()
                .map(id -> "\"" + id + "\":[\"" + lastReply.get(Long.parseLong(id)) + "\"]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void announce(List<Long> recipients) {
        asked(HttpRequest.newBuilder(address("/probe/broadcast"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(recipients.toString())));
    }

    private String asked(String path) {
        return asked(HttpRequest.newBuilder(address(path)));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static String asked(HttpRequest.Builder request) {
        try {
            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
