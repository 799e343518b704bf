package kz.akd.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.junit.jupiter.api.Test;

/** Changes that are asked for together are kept together, and each gets its own answer. */
class WriteCombinerTest {

    private static final String ID = "opera";

    private final AtomicReference<List<String>> kept = new AtomicReference<>(List.of());
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicReference<Runnable> telling = new AtomicReference<>(() -> {});

    /** Decides everything twice, as if another node had overtaken the first try. */
    private final WriteCombiner<String, List<String>> combining = new WriteCombiner<>((id, decision) -> {
        decision.apply(kept.get());
        var change = decision.apply(kept.get());
        kept.set(change.aggregate());
        writes.incrementAndGet();
        return Optional.of(
                new WriteCombiner.Kept<>(change.result(), () -> telling.get().run()));
    });

    private static List<String> with(List<String> all, String one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private Optional<Integer> comes(String person) {
        return combining.change(ID, all -> {
            var after = with(all, person);
            return Change.to(after, after.size());
        });
    }

    @Test
    void one_after_another_each_is_decided_on_what_the_one_before_left() {
        assertThat(comes("Aida")).contains(1);
        assertThat(comes("Bolat")).contains(2);
        assertThat(writes).hasValue(2);
    }

    @Test
    void those_that_wait_while_one_is_kept_are_kept_in_one_write() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(12);
        threads.submit(() -> combining.change(ID, all -> {
            begun.countDown();
            await(goOn);
            return Change.to(with(all, "Aida"), true);
        }));
        begun.await();
        var queued = new CountDownLatch(10);
        var answers = IntStream.range(0, 10)
                .mapToObj(number -> threads.submit(() -> {
                    queued.countDown();
                    return comes("one of " + number);
                }))
                .toList();
        queued.await();
        goOn.countDown();

        for (var answer : answers) {
            assertThat(answer.get()).isPresent();
        }
        threads.shutdown();
        assertThat(kept.get()).hasSize(11);
        assertThat(writes.get()).isLessThanOrEqualTo(11);
    }

    /** Whoever listens may take long, or change the same event on another thread. */
    @Test
    void nobody_waits_for_those_who_listen() throws Exception {
        var other = Executors.newSingleThreadExecutor();
        var told = new AtomicInteger();
        telling.set(() -> {
            if (told.getAndIncrement() == 0) {
                assertThat(other.submit(() -> comes("Bolat"))).succeedsWithin(Duration.ofSeconds(20));
            }
        });

        assertThat(comes("Aida")).contains(1);

        other.shutdown();
        assertThat(told).hasValue(2);
    }

    @Test
    void one_that_fails_fails_alone() {
        assertThatThrownBy(() -> combining.change(ID, all -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(comes("Aida")).contains(1);
    }

    @Test
    void where_there_is_no_event_nobody_gets_an_answer() {
        var nowhere = new WriteCombiner<String, List<String>>((id, decision) -> Optional.empty());

        assertThat(nowhere.change(ID, all -> Change.to(all, true))).isEmpty();
    }

    @Test
    void what_cannot_be_kept_fails_for_all_who_asked() {
        var broken = new WriteCombiner<String, List<String>>((id, decision) -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(() -> broken.change(ID, all -> Change.to(all, List.of())))
                .hasMessage("no database");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
