package kz.akd.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.DocumentId;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.storage.TestMongo;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** Documents in memory, for tests, do as those in the database: else a test would promise what the product does not keep. */
class MemoryAsKeptTest {

    private static final Instant DUE = Instant.parse("2026-12-01T10:00:00Z");

    record BoxId(ObjectId value) implements DocumentId {}

    record Key(PersonId of, String cut) {}

    enum Shape {
        ROUND,
        FLAT
    }

    @Document("boxes")
    record Box(
            @Id BoxId id,
            Shape shape,
            int number,
            List<Key> keys,
            @Nullable Instant opens) {

        Box numbered(int other) {
            return new Box(id, shape, other, keys, opens);
        }
    }

    @TypeAlias("box-numbered")
    record Numbered(BoxId box) implements Fact {}

    private final List<Object> heard = new ArrayList<>();
    private TestMongo mongo;
    private Documents<BoxId, Box> kept;
    private MemoryDocuments<BoxId, Box> memory;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        var template = mongo.keeping(List.of(DocumentId.storedAs(BoxId.class, BoxId::new)), Box.class, Numbered.class);
        kept = new DocumentStore(template, heard::add).of(Box.class, Box::id).unique("shape", "number");
        memory = new MemoryDocuments<>(Box::id);
        memory.unique("shape", "number");
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static Box box(Shape shape, int number, @Nullable Instant opens) {
        var keys = List.of(new Key(new PersonId(number), "a"), new Key(new PersonId(7), "b"));
        return new Box(new BoxId(new ObjectId()), shape, number, keys, opens);
    }

    /** Both answer the same. */
    private static <R> R same(Supplier<R> one, Supplier<R> other) {
        var answer = one.get();
        assertThat(other.get()).isEqualTo(answer);
        return answer;
    }

    private boolean added(Box box) {
        return same(() -> kept.add(box), () -> memory.add(box));
    }

    @Test
    void what_no_two_may_have_is_added_once() {
        assertThat(added(box(Shape.ROUND, 1, DUE))).isTrue();
        assertThat(added(box(Shape.FLAT, 1, DUE))).isTrue();
        assertThat(added(box(Shape.ROUND, 1, DUE))).isFalse();
        assertThat(same(() -> kept.all().size(), () -> memory.all().size())).isEqualTo(2);
    }

    @Test
    void what_would_become_as_another_one_stays_as_it_is_and_nothing_is_told_of_it() {
        var first = box(Shape.ROUND, 1, DUE);
        var second = box(Shape.ROUND, 2, DUE);
        List.of(first, second).forEach(this::added);
        for (var documents : List.of(kept, memory)) {
            assertThatThrownBy(() -> documents.change(
                            second.id(), box -> Change.to(box.numbered(1), true, new Numbered(box.id()))))
                    .isInstanceOf(DuplicateKeyException.class);
            assertThat(documents.find(second.id())).contains(second);
            documents.change(second.id(), box -> Change.to(box.numbered(2), true));
        }
        assertThat(heard).isEmpty();
        assertThat(memory.told()).isEmpty();
    }

    @Test
    void they_find_by_constants_numbers_ids_and_people_in_lists() {
        var box = box(Shape.ROUND, 1, DUE);
        added(box);
        added(box(Shape.FLAT, 2, null));
        for (var asked : List.of(
                List.of("shape", Shape.ROUND),
                List.of("number", 1),
                List.of("keys.of", new PersonId(1)),
                List.of("keys.of", new PersonId(7)),
                List.of("keys.cut", "b"),
                List.of("keys.cut", "c"),
                List.of("_id", box.id()))) {
            var field = (String) asked.get(0);
            same(() -> kept.where(field, asked.get(1)), () -> memory.where(field, asked.get(1)));
        }
        assertThat(memory.where("keys.of", new PersonId(7))).hasSize(2);
        assertThat(memory.where("_id", box.id())).hasSize(1);
    }

    @Test
    void what_is_due_is_so_from_its_moment_on_and_what_has_none_never() {
        added(box(Shape.ROUND, 1, DUE));
        added(box(Shape.FLAT, 2, null));
        assertThat(same(() -> kept.due("opens", DUE), () -> memory.due("opens", DUE)))
                .hasSize(1);
        assertThat(same(() -> kept.due("opens", DUE.minusMillis(1)), () -> memory.due("opens", DUE.minusMillis(1))))
                .isEmpty();
    }
}
