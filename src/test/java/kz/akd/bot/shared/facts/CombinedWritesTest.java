package kz.akd.bot.shared.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoTemplate;

class CombinedWritesTest {

    @TempDir
    private static Path directory;

    private static TestMongo database;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger writes = new AtomicInteger();
    private boolean away;

    /** The first write is held up until the others wait behind it. */
    private final MongoTemplate mongo = new MongoTemplate(database.template().getMongoDatabaseFactory()) {
        @Override
        public <T> @Nullable T execute(String collection, CollectionCallback<T> call) {
            if (writes.incrementAndGet() == 1) {
                begun.countDown();
                await(goOn);
            } else if (away) {
                throw new DataAccessResourceFailureException("away");
            }
            return super.execute(collection, call);
        }
    };

    private final CombinedWrites combined = new CombinedWrites(several ->
            mongo.execute("documents", all -> all.bulkWrite(several, new BulkWriteOptions().ordered(false))));

    @BeforeAll
    static void start() {
        database = new TestMongo(directory);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.template().getCollection("documents").deleteMany(new Document());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static WriteModel<Document> replacing(int id) {
        return new ReplaceOneModel<>(
                new Document("_id", id), new Document("_id", id).append("n", 1), new ReplaceOptions().upsert(true));
    }

    /** One write that is under way, and others that were asked for meanwhile. */
    private List<Future<Void>> asked(List<WriteModel<Document>> others) throws InterruptedException {
        var threads = Executors.newCachedThreadPool();
        try {
            var all = new ArrayList<Future<Void>>();
            all.add(threads.submit(making(replacing(0))));
            begun.await();
            var waiting = new ArrayList<Thread>();
            for (var write : others) {
                all.add(threads.submit(() -> {
                    synchronized (waiting) {
                        waiting.add(Thread.currentThread());
                    }
                    return making(write).call();
                }));
            }
            while (!allWait(waiting, others.size())) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private static boolean allWait(List<Thread> threads, int count) {
        synchronized (threads) {
            return threads.size() == count
                    && threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING);
        }
    }

    private Callable<Void> making(WriteModel<Document> write) {
        return () -> {
            combined.make(write);
            return null;
        };
    }

    @Test
    void what_is_asked_for_while_one_is_under_way_is_made_in_one() throws Exception {
        for (var each : asked(IntStream.rangeClosed(1, 7)
                .mapToObj(CombinedWritesTest::replacing)
                .toList())) {
            each.get();
        }

        assertThat(writes).hasValue(2);
        assertThat(database.template().getCollection("documents").countDocuments())
                .isEqualTo(8);
    }

    @Test
    void one_that_is_refused_is_its_own_matter() throws Exception {
        var taken = new InsertOneModel<>(new Document("_id", 0));
        var all = asked(List.of(replacing(1), taken, replacing(2)));

        all.get(1).get();
        assertThatThrownBy(() -> all.get(2).get()).isInstanceOf(ExecutionException.class);
        all.get(3).get();
        assertThat(database.template().getCollection("documents").countDocuments())
                .isEqualTo(3);
    }

    @Test
    void while_the_database_is_away_all_hear_of_it_at_once() throws Exception {
        away = true;
        var all = asked(List.of(replacing(1), replacing(2)));

        all.get(0).get();
        for (var each : all.subList(1, 3)) {
            assertThatThrownBy(each::get).hasCauseInstanceOf(DataAccessResourceFailureException.class);
        }
        assertThat(writes).hasValue(2);
    }
}
