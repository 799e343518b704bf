package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kz.akd.bot.conversations.SeatRace.Side;
import kz.akd.bot.playground.StandIn;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/** First come, first served: by the order in which Telegram hands the taps over. */
class SeatOrderTest {

    private static final int PEOPLE = 300;
    private static final int SEATS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path directory;

    @Test
    void of_three_hundred_taps_at_once_the_first_sit_and_the_others_wait_in_their_order() {
        try (var mongo = new TestMongo(directory);
                var telegram = StandIn.start();
                var bot = Node.start(
                        mongo.uri(""),
                        telegram.address(),
                        "akd.telegram.messages-per-second=10000",
                        // or it would be the machine's speed that is tried
                        "akd.first-comers.patience=60s",
                        "akd.telegram.poll-seconds=1")) {
            var people = telegram.people(PEOPLE);
            var race = new SeatRace(
                    bot.bean(MongoTemplate.class),
                    people.stream().map(PersonId::new).toList(),
                    SEATS,
                    List.of(Side.of(bot)));
            var order = new ArrayList<>(people);
            Collections.shuffle(order, new Random(7));

            order.forEach(person -> telegram.queues("callback_query", tap(person, race)));
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (race.now().replies().size() < PEOPLE) {
                assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
                LockSupport.parkNanos(20_000_000);
            }

            assertThat(Stream.concat(race.now().seated().stream(), race.now().waiting().stream())
                            .map(PersonId::value))
                    .containsExactlyElementsOf(order);
        }
    }

    private static String tap(long person, SeatRace race) {
        var id = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(race.opera().value().toByteArray());
        return """
                {"id": "%1$d", "from": {"id": %1$d, "is_bot": false, "first_name": "Racer"}, "chat_instance": "1",
                 "data": "ev=|%2$s|GOING", "message": {"message_id": 1, "date": 0,
                 "chat": {"id": %1$d, "type": "private", "first_name": "Racer"}}}
                """.formatted(person, id);
    }
}
