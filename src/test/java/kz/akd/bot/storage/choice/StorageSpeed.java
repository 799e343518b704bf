package kz.akd.bot.storage.choice;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kz.akd.bot.storage.ClientSettings;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not a check but a measurement: {@code mvn test -Dtest=StorageSpeed}. */
class StorageSpeed {

    private static final Duration EACH = Duration.ofSeconds(3);

    @Test
    void acknowledged_operations_a_second(@TempDir Path directory) throws InterruptedException {
        try (Storage storage = StorageFixtures.named(directory);
                MongoClient client =
                        MongoClients.create(ClientSettings.of(storage).build())) {
            MongoCollection<Document> people = client.getDatabase("speed").getCollection("people");
            people.drop();
            for (int id = 0; id < 16; id++) {
                people.insertOne(person().append("_id", id));
            }
            for (String round : new String[] {"warming up", "measured"}) {
                for (int threads : new int[] {1, 4, 16}) {
                    report(round, "inserts", threads, thread -> people.insertOne(person()));
                    report(round, "updates", threads, thread -> people.updateOne(eq(thread), inc("count", 1)));
                    report(
                            round,
                            "finds",
                            threads,
                            thread -> people.find(eq(thread)).first());
                }
            }
            people.drop();
            amongManyOthers(client.getDatabase("speed").getCollection("many"));
        }
    }

    /** As every change of an aggregate is: found by its id and its version. */
    private static void amongManyOthers(MongoCollection<Document> many) throws InterruptedException {
        many.drop();
        for (int id = 0; id < 100_000; id += 1000) {
            many.insertMany(IntStream.range(id, id + 1000)
                    .mapToObj(each -> person().append("_id", each).append("version", 1L))
                    .toList());
        }
        report(
                "measured",
                "updates by id and version among 100,000",
                1,
                thread -> many.updateOne(new Document("_id", thread).append("version", 1L), inc("count", 1)));
        many.drop();
    }

    private static Document person() {
        return new Document("name", "Aida").append("text", "x".repeat(200));
    }

    private static void report(String round, String what, int threads, IntConsumer operation)
            throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            int thread = i;
            workers.execute(() -> {
                while (System.nanoTime() - start < EACH.toNanos()) {
                    operation.accept(thread);
                    done.incrementAndGet();
                }
            });
        }
        workers.shutdown();
        workers.awaitTermination(1, TimeUnit.MINUTES);
        System.out.printf(
                "%s: %d %s a second, %d at once%n",
                round, done.get() * 1_000_000_000L / (System.nanoTime() - start), what, threads);
    }
}
