package kz.akd.bot.storage.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.storage.ClientSettings;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** What the bot may rely on with every MongoDB: with the one it brings along, or the one that the build names. */
class PortabilityTest {

    record Event(
            @Id String id,
            @Nullable @Version Long version,
            String title,
            @Nullable String code,
            List<String> going) {

        static Event of(String id) {
            return new Event(id, null, "Opera", null, List.of());
        }

        Event called(String newTitle) {
            return new Event(id, version, newTitle, code, going);
        }

        Event withCode(String newCode) {
            return new Event(id, version, title, newCode, going);
        }
    }

    @TempDir
    private Path directory;

    private final String database = "test_" + new ObjectId();

    private Storage storage;
    private MongoClient client;
    private MongoTemplate mongo;

    @BeforeEach
    void start() {
        storage = StorageFixtures.named(directory);
        client = MongoClients.create(ClientSettings.of(storage).build());
        mongo = new MongoTemplate(client, database);
    }

    private void stop() {
        client.close();
        storage.close();
    }

    @AfterEach
    void leave_nothing() {
        client.getDatabase(database).drop();
        stop();
    }

    private void restart() {
        stop();
        start();
    }

    @Test
    void documents_are_kept_changed_and_removed() {
        Event kept = mongo.insert(Event.of("opera"));
        mongo.save(kept.called("Ballet"));

        assertThat(mongo.findById("opera", Event.class))
                .extracting(Event::title)
                .isEqualTo("Ballet");
        mongo.remove(query(where("id").is("opera")), Event.class);
        assertThat(mongo.findById("opera", Event.class)).isNull();
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused() {
        Event read = mongo.insert(Event.of("opera"));
        mongo.save(read.called("Ballet"));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> mongo.save(read.called("Hockey")));
        assertThat(mongo.findById("opera", Event.class))
                .extracting(Event::title)
                .isEqualTo("Ballet");
    }

    @Test
    void a_unique_value_is_taken_once_also_after_a_restart() {
        mongo.indexOps(Event.class).createIndex(new Index("title", Direction.ASC).unique());
        mongo.insert(Event.of("one"));
        restart();

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> mongo.insert(Event.of("two")));
        assertThat(mongo.count(query(where("title").is("Opera")), Event.class)).isEqualTo(1);
    }

    @Test
    void a_sparse_unique_value_may_be_missing_many_times() {
        mongo.indexOps(Event.class)
                .createIndex(new Index("code", Direction.ASC).unique().sparse());
        mongo.insert(Event.of("one"));
        mongo.insert(Event.of("two"));
        mongo.insert(Event.of("three").withCode("A1"));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> mongo.insert(Event.of("four").withCode("A1")));
    }

    @Test
    void a_change_that_would_take_a_unique_value_twice_is_refused() {
        mongo.indexOps(Event.class)
                .createIndex(new Index("code", Direction.ASC).unique().sparse());
        mongo.insert(Event.of("one").withCode("A1"));
        mongo.insert(Event.of("two"));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() ->
                        mongo.findAndModify(query(where("id").is("two")), Update.update("code", "A1"), Event.class));
        assertThat(mongo.findById("two", Event.class)).extracting(Event::code).isNull();
    }

    @Test
    void only_one_of_many_takes_what_is_there_once() {
        mongo.insert(Event.of("opera"));

        long takers = IntStream.range(0, 40)
                .parallel()
                .filter(i -> mongo.findAndModify(
                                query(where("id").is("opera").and("code").isNull()),
                                Update.update("code", "taker " + i),
                                FindAndModifyOptions.options().returnNew(true),
                                Event.class)
                        != null)
                .count();

        assertThat(takers).isEqualTo(1);
    }

    @Test
    void no_count_is_lost_when_many_count_at_once() {
        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> mongo.upsert(query(where("_id").is("all")), new Update().inc("n", 1), "counters"));

        assertThat(mongo.findById("all", Document.class, "counters")).containsEntry("n", 200);
    }

    @Test
    void a_document_is_never_read_while_half_changed() {
        mongo.save(new Document("_id", "pair").append("left", 0).append("right", 0), "pairs");

        boolean whole = IntStream.rangeClosed(1, 600).parallel().allMatch(i -> {
            if (i % 2 == 0) {
                mongo.updateFirst(
                        query(where("_id").is("pair")),
                        new Update().set("left", i).set("right", i),
                        "pairs");
            }
            Document pair = mongo.findById("pair", Document.class, "pairs");
            return pair != null && pair.getInteger("left").equals(pair.getInteger("right"));
        });

        assertThat(whole).isTrue();
    }

    @Test
    void lists_are_changed_in_place() {
        mongo.insert(Event.of("opera"));
        mongo.updateFirst(query(where("id").is("opera")), new Update().push("going", "Aida"), Event.class);
        mongo.updateFirst(query(where("id").is("opera")), new Update().addToSet("going", "Saken"), Event.class);
        mongo.updateFirst(query(where("id").is("opera")), new Update().addToSet("going", "Aida"), Event.class);
        mongo.updateFirst(
                query(where("id").is("opera").and("going").is("Saken")),
                new Update().set("going.$", "Bolat"),
                Event.class);
        mongo.updateFirst(query(where("id").is("opera")), new Update().pull("going", "Aida"), Event.class);

        assertThat(mongo.findById("opera", Event.class))
                .extracting(Event::going)
                .isEqualTo(List.of("Bolat"));
    }

    @Test
    void a_long_answer_comes_in_pieces() {
        mongo.insertAll(
                IntStream.range(0, 1_000).mapToObj(i -> Event.of("event " + i)).toList());

        assertThat(mongo.query(Event.class).stream()).hasSize(1_000);
    }

    @Test
    void all_is_there_after_a_restart() {
        mongo.insert(Event.of("opera"));
        restart();

        assertThat(mongo.findById("opera", Event.class))
                .extracting(Event::title)
                .isEqualTo("Opera");
    }

    @Test
    void a_dropped_collection_stays_dropped() {
        mongo.insert(Event.of("opera"));
        mongo.dropCollection(Event.class);
        restart();

        assertThat(mongo.findById("opera", Event.class)).isNull();
    }
}
