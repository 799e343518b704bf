package kz.akd.bot.chatkit.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.akd.bot.chatkit.letter.Letter;
import kz.akd.bot.chatkit.mail.Mail.Lane;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not a check but a measurement: {@code mvn test -Dtest=OutboxSpeed}. */
class OutboxSpeed {

    private static final int PIECES = 100_000;
    private static final int IN_ONE_GO = 500;

    @Test
    void posting_and_taking_a_hundred_thousand(@TempDir Path directory) {
        try (var mongo = new TestMongo(directory)) {
            var outbox = new Outbox(mongo.template(), TestNodes.alone(mongo.template()), Clock.systemUTC());
            long begin = System.nanoTime();
            for (int i = 0; i < PIECES; i += IN_ONE_GO) {
                outbox.keepAll(
                        Lane.ANNOUNCEMENT,
                        IntStream.range(i, i + IN_ONE_GO)
                                .mapToObj(OutboxSpeed::mail)
                                .toList());
                if (i % 20_000 == 0) {
                    print("seconds to keep " + i, begin);
                }
            }
            print("seconds to keep " + PIECES, begin);
            begin = System.nanoTime();
            outbox.take(Lane.ANNOUNCEMENT, IN_ONE_GO, Set.of());
            print("seconds to take " + IN_ONE_GO, begin);
            begin = System.nanoTime();
            outbox.age(Lane.ANNOUNCEMENT);
            print("seconds to look up the oldest", begin);
        }
    }

    private static Outgoing mail(int i) {
        return new Outgoing(
                "broadcast:" + i,
                new PersonId(1 + i),
                Lane.ANNOUNCEMENT,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                new Letter("Opera ".repeat(30), List.of(), null),
                null);
    }

    private static void print(String what, long since) {
        System.out.printf("FIGURE %s: %.2f%n", what, (System.nanoTime() - since) / 1e9);
    }
}
