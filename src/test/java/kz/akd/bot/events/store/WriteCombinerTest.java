package kz.akd.bot.events.store;

import static kz.akd.bot.events.AnEvent.AIDA;
import static kz.akd.bot.events.AnEvent.BOLAT;
import static kz.akd.bot.events.AnEvent.going;
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
import kz.akd.bot.events.AnEvent;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.AggregateStore.Kept;
import org.junit.jupiter.api.Test;

/** Changes that are asked for together are kept together, and each gets its own answer. */
class WriteCombinerTest {

    private final AtomicReference<Event> kept = new AtomicReference<>(AnEvent.with(2));
    private final AtomicInteger writes = new AtomicInteger();
    private final EventId id = kept.get().id();
    private final AtomicReference<Runnable> telling = new AtomicReference<>(() -> {});

    /** Decides everything twice, as if another node had overtaken the first try. */
    private final WriteCombiner combining = new WriteCombiner((event, decision) -> {
        decision.apply(kept.get());
        var change = decision.apply(kept.get());
        kept.set(change.aggregate());
        writes.incrementAndGet();
        return Optional.of(new Kept<>(change.result(), () -> telling.get().run()));
    });

    private Optional<Integer> comes(PersonId person) {
        return combining.change(id, event -> {
            var after = going(event, person);
            return Change.to(after, after.replies().size());
        });
    }

    @Test
    void one_after_another_each_is_decided_on_what_the_one_before_left() {
        assertThat(comes(AIDA)).contains(1);
        assertThat(comes(BOLAT)).contains(2);
        assertThat(writes).hasValue(2);
    }

    @Test
    void those_that_wait_while_one_is_kept_are_kept_in_one_write() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(12);
        threads.submit(() -> combining.change(id, event -> {
            begun.countDown();
            await(goOn);
            return Change.to(going(event, AIDA), true);
        }));
        begun.await();
        var queued = new CountDownLatch(10);
        var answers = IntStream.range(0, 10)
                .mapToObj(number -> threads.submit(() -> {
                    queued.countDown();
                    return comes(new PersonId(100 + number));
                }))
                .toList();
        queued.await();
        goOn.countDown();

        for (var answer : answers) {
            assertThat(answer.get()).isPresent();
        }
        threads.shutdown();
        assertThat(kept.get().replies()).hasSize(11);
        assertThat(writes.get()).isLessThanOrEqualTo(11);
    }

    /** Whoever listens may take long, or change the same event on another thread. */
    @Test
    void nobody_waits_for_those_who_listen() throws Exception {
        var other = Executors.newSingleThreadExecutor();
        var told = new AtomicInteger();
        telling.set(() -> {
            if (told.getAndIncrement() == 0) {
                assertThat(other.submit(() -> comes(BOLAT))).succeedsWithin(Duration.ofSeconds(20));
            }
        });

        assertThat(comes(AIDA)).contains(1);

        other.shutdown();
        assertThat(told).hasValue(2);
    }

    @Test
    void one_that_fails_fails_alone() {
        assertThatThrownBy(() -> combining.change(id, event -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(comes(AIDA)).contains(1);
    }

    @Test
    void where_there_is_no_event_nobody_gets_an_answer() {
        var nowhere = new WriteCombiner((event, decision) -> Optional.empty());

        assertThat(nowhere.change(id, event -> Change.to(event, true))).isEmpty();
    }

    @Test
    void what_cannot_be_kept_fails_for_all_who_asked() {
        var broken = new WriteCombiner((event, decision) -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(() -> broken.change(id, event -> Change.to(event, List.of())))
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
