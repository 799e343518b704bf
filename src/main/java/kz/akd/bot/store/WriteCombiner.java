package kz.akd.bot.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import kz.akd.bot.shared.Precedence;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Has changes of one aggregate that are asked for at the same time kept in one write, each decided on what the one before it
 * left. A thousand people who answer to one event at once would otherwise overtake each other over and over: whoever comes first does
 * it for all who wait behind, in the order in which they asked. Other nodes' changes are not its matter.
 */
final class WriteCombiner<I, T> {

    /** Changes one aggregate, all in one write. */
    @FunctionalInterface
    interface Keeping<I, T> {
        Optional<Kept<List<Runnable>>> keep(I id, Function<T, Change<T, List<Runnable>>> decision);
    }

    /**
     * What a decision came to that is kept.
     *
     * @param afterwards has its facts told, and does what else can be done while others change the same; throws nothing,
     *     as it is done again otherwise
     */
    record Kept<R>(R result, Runnable afterwards) {}

    private final Keeping<I, T> keeping;

    /** Weak, so that those of which nobody changes anything are let go. */
    private final LoadingCache<I, Lane<T>> lanes =
            Caffeine.newBuilder().weakValues().build(id -> new Lane<>());

    WriteCombiner(Keeping<I, T> keeping) {
        this.keeping = keeping;
    }

    private record Lane<T>(Queue<Wish<T, ?>> wishes, ReentrantLock turn) {
        Lane() {
            this(new ConcurrentLinkedQueue<>(), new ReentrantLock());
        }
    }

    <R> Optional<R> change(I id, Function<T, Change<T, R>> decision) {
        var wish = new Wish<T, R>(decision);
        var lane = lanes.get(id);
        lane.wishes().add(wish);
        Precedence.settled();
        Runnable telling = () -> {};
        lane.turn().lock();
        try {
            if (!wish.done) {
                telling = carryOut(id, drained(lane.wishes()));
            }
        } finally {
            lane.turn().unlock();
        }
        telling.run();
        return wish.result();
    }

    private static <T> List<Wish<T, ?>> drained(Queue<Wish<T, ?>> wishes) {
        var all = new ArrayList<Wish<T, ?>>();
        for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            all.add(wish);
        }
        return all;
    }

    /** Answers what tells the facts: nobody who wants to change the same waits for those who listen. */
    private Runnable carryOut(I id, List<Wish<T, ?>> wishes) {
        try {
            var kept = keeping.keep(id, whole -> decided(whole, wishes));
            kept.ifPresent(done -> done.result().forEach(Runnable::run));
            return kept.<Runnable>map(Kept::afterwards).orElse(() -> {});
        } catch (RuntimeException failed) {
            wishes.forEach(wish -> wish.failure = failed);
            return () -> {};
        } catch (Error broken) {
            wishes.forEach(wish -> wish.failure = new IllegalStateException("not kept: a change of " + id, broken));
            throw broken;
        } finally {
            wishes.forEach(wish -> wish.done = true);
        }
    }

    /** What each came to is handed out only when all of it is kept; until then it may be decided anew. */
    private static <T> Change<T, List<Runnable>> decided(T whole, List<Wish<T, ?>> wishes) {
        var after = whole;
        var results = new ArrayList<Runnable>();
        var facts = new ArrayList<Fact>();
        for (var wish : wishes) {
            after = wish.decide(after, results, facts);
        }
        return new Change<>(after, results, facts);
    }

    /** One change somebody waits for. Written and read only by whoever has the lane's turn. */
    private static final class Wish<T, R> {

        private final Function<T, Change<T, R>> decision;
        private @Nullable R result;
        private @Nullable RuntimeException failure;
        private boolean done;

        Wish(Function<T, Change<T, R>> decision) {
            this.decision = decision;
        }

        /** A decision that fails is its own matter: the others are carried out without it. */
        T decide(T whole, List<Runnable> results, List<Fact> facts) {
            try {
                var change = decision.apply(whole);
                results.add(() -> result = change.result());
                facts.addAll(change.facts());
                return change.aggregate();
            } catch (RuntimeException failed) {
                results.add(() -> failure = failed);
                return whole;
            }
        }

        Optional<R> result() {
            if (failure != null) {
                throw failure;
            }
            return Optional.ofNullable(result);
        }
    }
}
