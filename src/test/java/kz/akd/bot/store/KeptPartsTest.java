package kz.akd.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.storage.TestMongo;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Rule 5 for what is kept in a head and many parts: whoever dies where, and however many do it at once. */
class KeptPartsTest {

    record BasketId(ObjectId value) implements DocumentId {}

    @Document("baskets")
    record Handle(@Id BasketId id, String colour) {}

    @Document("fruits")
    record Kept(String name, int many) {}

    @TypeAlias("fruit-put")
    record FruitPut(BasketId into, String name, int many) implements Fact {}

    /** A handle and fruit. */
    record Basket(Handle handle, Parts<String, Kept> fruits) {

        Basket with(String name, int many) {
            return new Basket(handle, fruits.with(name, new Kept(name, many)));
        }

        Basket without(String name) {
            return new Basket(handle, fruits.without(name));
        }

        Map<String, Integer> all() {
            var all = new HashMap<String, Integer>();
            fruits.forEach((name, kept) -> all.put(name, kept.many()));
            return all;
        }
    }

    private static final class Weaving implements Composition<BasketId, Basket, Handle, String, Kept> {

        @Override
        public Class<Handle> heads() {
            return Handle.class;
        }

        @Override
        public Class<Kept> parts() {
            return Kept.class;
        }

        @Override
        public BasketId id(Handle handle) {
            return handle.id();
        }

        @Override
        public BasketId stored(Object id) {
            return new BasketId((ObjectId) id);
        }

        @Override
        public Handle head(Basket basket) {
            return basket.handle();
        }

        @Override
        public String key(Kept fruit) {
            return fruit.name();
        }

        @Override
        public Basket whole(Handle handle, Collection<Kept> fruits) {
            var all = new HashMap<String, Kept>();
            fruits.forEach(fruit -> all.put(fruit.name(), fruit));
            return new Basket(handle, Parts.of(all));
        }

        @Override
        public Collection<Kept> parts(Basket basket) {
            var all = new ArrayList<Kept>();
            basket.fruits().forEach((name, fruit) -> all.add(fruit));
            return all;
        }

        @Override
        public Map<String, Optional<Kept>> changed(Basket before, Basket after) {
            var changed = new HashMap<String, Optional<Kept>>();
            after.fruits()
                    .since(before.fruits())
                    .forEach(difference -> changed.put(difference.key(), Optional.ofNullable(difference.after())));
            return changed;
        }

        @Override
        public String within() {
            return "fruits";
        }
    }

    private final List<Object> heard = new ArrayList<>();
    private final List<BasketId> changed = new CopyOnWriteArrayList<>();
    private final Basket empty = new Basket(new Handle(new BasketId(new ObjectId()), "red"), Parts.none());
    private final BasketId id = empty.handle().id();
    private TestMongo mongo;
    private MongoTemplate template;
    private PartedDocuments<BasketId, Basket> store;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        template = mongo.keeping(
                List.of(DocumentId.storedAs(BasketId.class, BasketId::new)), Handle.class, FruitPut.class);
        store = node();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private PartedDocuments<BasketId, Basket> node() {
        return TestStore.telling(heard, template)
                .of(
                        new Weaving(),
                        List.of(new Index("colour", org.springframework.data.domain.Sort.Direction.ASC)),
                        "name",
                        changed::add);
    }

    private static Optional<Integer> put(
            PartedDocuments<BasketId, Basket> store, BasketId into, String name, int many) {
        return store.change(into, basket -> Change.to(basket.with(name, many), many, new FruitPut(into, name, many)));
    }

    private Map<String, Integer> found(PartedDocuments<BasketId, Basket> by) {
        return by.find(id).orElseThrow().all();
    }

    private List<org.bson.Document> files() {
        return template.findAll(org.bson.Document.class, "fruits");
    }

    private org.bson.Document head() {
        return Objects.requireNonNull(template.findById(id.value(), org.bson.Document.class, "baskets"));
    }

    private List<org.bson.Document> journal() {
        return head().getList("lately", org.bson.Document.class);
    }

    @Test
    void a_change_is_one_write_of_the_head_and_whoever_begins_anew_finds_it_in_the_journal() {
        store.add(empty);
        put(store, id, "apple", 3);
        put(store, id, "pear", 1);
        store.change(id, basket -> Change.to(basket.without("pear"), true));

        assertThat(files()).isEmpty();
        assertThat(found(store)).isEqualTo(Map.of("apple", 3));
        assertThat(found(node())).isEqualTo(Map.of("apple", 3));
    }

    @Test
    void a_journal_that_grows_long_goes_into_documents_and_stays_short() {
        store.add(empty);
        IntStream.range(0, 200).forEach(number -> put(store, id, "fruit " + number, number));

        assertThat(files()).hasSizeGreaterThan(150);
        assertThat(journal()).hasSizeLessThan(80);
        assertThat(found(store)).hasSize(200);
        assertThat(found(node())).isEqualTo(found(store));
    }

    @Test
    void one_that_is_kept_with_many_parts_at_once_is_found_with_all() {
        var full = IntStream.range(0, 3000)
                .boxed()
                .reduce(empty, (basket, number) -> basket.with("fruit " + number, number), (one, other) -> other);

        assertThat(store.add(full)).isTrue();
        assertThat(store.add(empty)).isFalse();

        put(store, id, "fruit 7", 70);
        assertThat(journal()).hasSize(1);
        assertThat(found(node())).isEqualTo(full.with("fruit 7", 70).all());
    }

    @Test
    void two_nodes_go_on_from_each_other_however_much_one_has_missed() {
        var other = node();
        store.add(empty);
        for (int round = 0; round < 12; round++) {
            for (int number = 0; number < round * round; number++) {
                put(store, id, "of one " + number, round);
            }
            assertThat(found(other)).isEqualTo(found(store));
            put(other, id, "of the other", round);
            store.change(id, basket -> Change.to(basket.without("of one 0"), true));
        }

        assertThat(found(store))
                .isEqualTo(found(node()))
                .containsEntry("of the other", 11)
                .hasSize(121);
    }

    @Test
    void changes_at_once_on_two_nodes_are_all_made_and_told_once() throws Exception {
        store.add(empty);
        var nodes = List.of(store, node());
        var threads = Executors.newFixedThreadPool(8);
        var work = IntStream.range(0, 400)
                .<Callable<Object>>mapToObj(
                        number -> () -> put(nodes.get(number % 2), id, "fruit " + number % 150, number))
                .toList();
        for (var each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();

        assertThat(found(nodes.get(0)))
                .isEqualTo(found(nodes.get(1)))
                .isEqualTo(found(node()))
                .hasSize(150);
        assertThat(heard).hasSize(400).doesNotHaveDuplicates();
    }

    /** As after a pause of its node, in which others went on. */
    @Test
    void a_part_that_is_written_late_changes_nothing() {
        store.add(empty);
        put(store, id, "apple", 1);
        put(store, id, "pear", 1);
        var late = new MongoParts(template, "baskets", "fruits");
        var old = Journal.read(head()).entries();
        put(store, id, "apple", 2);
        store.change(id, basket -> Change.to(basket.without("pear"), true));
        store.settle(id);
        IntStream.range(0, 100).forEach(number -> put(store, id, "another", number));

        late.keepParts(id.value(), old);

        assertThat(found(node())).isEqualTo(Map.of("apple", 2, "another", 99));
    }

    @Test
    void what_an_earlier_release_kept_as_a_whole_is_found_and_falls_into_parts_with_its_next_change() {
        template.insert(
                new org.bson.Document("_id", id.value())
                        .append("colour", "red")
                        .append(
                                "fruits",
                                IntStream.range(0, 100)
                                        .mapToObj(number ->
                                                new org.bson.Document("name", "fruit " + number).append("many", number))
                                        .toList())
                        .append("untold", List.of())
                        .append("version", 5L),
                "baskets");
        assertThat(found(store)).hasSize(100).containsEntry("fruit 7", 7);
        assertThat(store.withPart("name", "fruit 7", new Criteria("colour").is("blue")))
                .hasSize(1);

        put(store, id, "fruit 7", 70);
        put(store, id, "fruit 8", 80);

        assertThat(head()).doesNotContainKey("fruits").containsEntry("version", 7L);
        assertThat(files()).hasSize(100);
        assertThat(found(node())).hasSize(100).containsEntry("fruit 7", 70).containsEntry("fruit 8", 80);
    }

    @Test
    void parts_are_looked_for_where_they_are_and_in_the_journal() {
        store.add(empty);
        put(store, id, "apple", 1);
        var blue = new Basket(new Handle(new BasketId(new ObjectId()), "blue"), Parts.none());
        store.add(blue);
        var never = new Criteria("colour").is("never");

        assertThat(store.withPart("name", "apple", never)).hasSize(1);
        store.settle(id);
        IntStream.range(0, 100).forEach(number -> put(store, id, "another", number));
        assertThat(journal().toString()).doesNotContain("apple");
        assertThat(store.withPart("name", "apple", never)).hasSize(1);
        assertThat(store.withPart("name", "apple", new Criteria("colour").is("blue")))
                .hasSize(2);
        assertThat(store.withPart("name", "plum", never)).isEmpty();
        assertThat(store.where(new Query(new Criteria("colour").is("blue"))))
                .containsExactly(store.find(blue.handle().id()).orElseThrow());
    }

    @Test
    void what_is_settled_names_nothing_that_was_taken_out() {
        store.add(empty);
        put(store, id, "apple", 1);
        store.settle(id);
        store.change(id, basket -> Change.to(basket.without("apple"), true));
        assertThat(files().toString()).contains("apple");

        store.settle(id);

        assertThat(files().toString() + head()).doesNotContain("apple");
    }

    @Test
    void what_is_removed_leaves_no_parts() {
        store.add(empty);
        IntStream.range(0, 50).forEach(number -> put(store, id, "fruit " + number, number));

        store.remove(id, new Criteria("colour").is("blue"));
        assertThat(found(store)).hasSize(50);
        store.remove(id, new Criteria("colour").is("red"));

        assertThat(store.find(id)).isEmpty();
        assertThat(put(store, id, "apple", 1)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(store.add(empty)).isTrue();
        assertThat(found(store)).isEmpty();
    }

    @Test
    void a_fact_that_was_not_heard_is_told_by_the_next_start() {
        store.add(empty);
        var deaf = new DocumentStore(template, fact -> {
            throw new IllegalStateException("deaf");
        });
        put(deaf.of(new Weaving(), List.of(), "name", changed::add), id, "apple", 1);
        assertThat(heard).isEmpty();

        var restarted = TestStore.telling(heard, template);
        restarted.of(new Weaving(), List.of(), "name", changed::add);
        restarted.run();

        assertThat(heard).containsExactly(new FruitPut(id, "apple", 1));
        assertThat(UntoldFacts.kept(head())).isEmpty();
    }

    @Test
    void each_write_is_heard_of_once_it_is_kept() {
        store.add(empty);
        put(store, id, "apple", 1);
        store.change(id, basket -> Change.none(basket, "looked"));

        assertThat(changed).containsExactly(id);
    }

    @Test
    void a_decision_that_fails_changes_nothing_and_one_that_changes_nothing_is_not_kept() {
        store.add(empty);
        var before = head();

        assertThatThrownBy(() -> store.change(id, basket -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(store.change(id, basket -> Change.none(basket, "looked"))).contains("looked");

        assertThat(head()).isEqualTo(before);
        assertThat(store.change(new BasketId(new ObjectId()), basket -> Change.none(basket, true)))
                .isEmpty();
    }
}
