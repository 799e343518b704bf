package kz.akd.bot.shared.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import kz.akd.bot.shared.TestKeeper;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.storage.TestMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Rule 5: nothing accepted is lost, nothing is done twice. */
class AggregateStoreTest {

    record Counter(
            @Id String id,
            int count,
            List<Fact> untold,
            @Version @Nullable Long version) implements Aggregate<Counter> {
        @Override
        public Counter untold(List<Fact> facts) {
            return new Counter(id, count, facts, version);
        }

        Counter oneMore() {
            return new Counter(id, count + 1, untold, version);
        }
    }

    record Counted(int to) implements Fact {}

    private final List<Object> heard = Collections.synchronizedList(new ArrayList<>());
    private TestMongo mongo;
    private AggregateStore keeper;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        keeper = new AggregateStore(mongo.template(), (ApplicationEventPublisher) heard::add);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static Change<Counter, Integer> increment(Counter counter) {
        var more = counter.oneMore();
        return Change.to(more, more.count(), new Counted(more.count()));
    }

    private Counter kept() {
        return Objects.requireNonNull(mongo.template().findById("c", Counter.class));
    }

    @Test
    void a_change_is_kept_and_its_fact_is_told_once() {
        keeper.add(Counter.class, "c", new Counter("c", 0, List.of(), null));

        assertThat(keeper.change(Counter.class, "c", AggregateStoreTest::increment))
                .contains(1);

        assertThat(heard).containsExactly(new Counted(1));
        assertThat(kept().untold()).isEmpty();
        assertThat(keeper.tellAgain(Counter.class, Counter::id)).isZero();
    }

    @Test
    void facts_of_a_change_that_leaves_all_as_it_was_are_told() {
        keeper.add(Counter.class, "c", new Counter("c", 0, List.of(), null));

        assertThat(keeper.change(Counter.class, "c", counter -> Change.to(counter, "asked", new Counted(0))))
                .contains("asked");

        assertThat(heard).containsExactly(new Counted(0));
        assertThat(kept().untold()).isEmpty();
    }

    /** While one listens for long, each change is told once, and nothing is left or piles up. */
    @Test
    void what_is_changed_while_a_fact_is_told_is_told_once() {
        var nested = new AtomicReference<AggregateStore>();
        var busy = new AggregateStore(mongo.template(), fact -> {
            if (fact.equals(new Counted(1))) {
                nested.get().change(Counter.class, "c", AggregateStoreTest::increment);
                assertThat(kept().untold()).containsExactly(new Counted(1));
            }
            heard.add(fact);
        });
        nested.set(busy);
        busy.add(Counter.class, "c", new Counter("c", 0, List.of(), null));

        busy.change(Counter.class, "c", AggregateStoreTest::increment);
        busy.change(Counter.class, "c", AggregateStoreTest::increment);

        assertThat(heard).containsExactly(new Counted(2), new Counted(1), new Counted(3));
        assertThat(kept().untold()).isEmpty();
        assertThat(busy.tellAgain(Counter.class, Counter::id)).isZero();
    }

    @Test
    void what_a_crash_leaves_untold_is_told_by_the_next_start() {
        mongo.template().save(new Counter("c", 1, List.of(new Counted(1)), null));
        var restarted = TestKeeper.telling(heard, mongo.template());

        assertThat(restarted.tellAgain(Counter.class, Counter::id)).isEqualTo(1);

        assertThat(heard).containsExactly(new Counted(1));
        assertThat(kept().untold()).isEmpty();
    }

    @Test
    void what_was_not_heard_is_told_again() {
        var broken = new AggregateStore(mongo.template(), event -> {
            throw new IllegalStateException("nobody listens");
        });
        broken.add(Counter.class, "c", new Counter("c", 0, List.of(), null));
        assertThat(broken.change(Counter.class, "c", AggregateStoreTest::increment))
                .contains(1);
        assertThat(kept().count()).isEqualTo(1);

        assertThat(keeper.tellAgain(Counter.class, Counter::id)).isEqualTo(1);

        assertThat(heard).containsExactly(new Counted(1));
        assertThat(kept().untold()).isEmpty();
    }

    @Test
    void changes_that_overtake_each_other_are_all_made() throws Exception {
        keeper.add(Counter.class, "c", new Counter("c", 0, List.of(), null));
        var threads = Executors.newFixedThreadPool(8);
        var work = Collections.<Callable<Object>>nCopies(
                200, () -> keeper.change(Counter.class, "c", AggregateStoreTest::increment));
        for (var each : threads.invokeAll(work)) {
            each.get();
        }
        threads.shutdown();
        keeper.tellAgain(Counter.class, Counter::id);

        assertThat(kept().count()).isEqualTo(200);
        assertThat(heard.stream().distinct()).hasSize(200);
    }

    @Test
    void what_is_there_is_not_added_again() {
        assertThat(keeper.add(Counter.class, "c", new Counter("c", 5, List.of(), null)))
                .isTrue();
        assertThat(keeper.add(Counter.class, "c", new Counter("c", 7, List.of(), null), new Counted(7)))
                .isFalse();

        assertThat(kept().count()).isEqualTo(5);
        assertThat(heard).isEmpty();
    }

    @Test
    void there_is_no_change_to_what_is_not_there() {
        assertThat(keeper.change(Counter.class, "c", AggregateStoreTest::increment))
                .isEmpty();
    }
}
