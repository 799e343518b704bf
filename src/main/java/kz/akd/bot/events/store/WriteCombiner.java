package kz.akd.bot.events.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.Precedence;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.AggregateStore.Kept;
import kz.akd.bot.shared.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Has changes of one event that are asked for at the same time kept in one write, each decided on what the one before it
 * left. A thousand people who answer at once would otherwise overtake each other over and over: whoever comes first does
 * it for all who wait behind, in the order in which they asked. Other nodes' changes are the {@link kz.akd.bot.shared.facts.AggregateStore}'s matter.
 */
final class WriteCombiner {

    /** Changes one event, all in one write. */
    @FunctionalInterface
    interface Keeping {
        Optional<Kept<List<Runnable>>> keep(EventId id, Function<Event, Change<Event, List<Runnable>>> decision);
    }

    private final Keeping keeping;

    /** Weak, so that those of events of which nobody changes anything are let go. */
    private final LoadingCache<EventId, Lane> lanes =
            Caffeine.newBuilder().weakValues().build(id -> new Lane());

    WriteCombiner(Keeping keeping) {
        this.keeping = keeping;
    }

    private record Lane(Queue<Wish<?>> wishes, ReentrantLock turn) {
        Lane() {
            this(new ConcurrentLinkedQueue<>(), new ReentrantLock());
        }
    }

    <R> Optional<R> change(EventId id, Function<Event, Change<Event, R>> decision) {
        var wish = new Wish<>(decision);
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

    private static List<Wish<?>> drained(Queue<Wish<?>> wishes) {
        var all = new ArrayList<Wish<?>>();
        for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            all.add(wish);
        }
        return all;
    }

    /** Answers what tells the facts: nobody who wants to change the event waits for those who listen. */
    private Runnable carryOut(EventId id, List<Wish<?>> wishes) {
        try {
            var kept = keeping.keep(id, event -> decided(event, wishes));
            kept.ifPresent(done -> done.result().forEach(Runnable::run));
            return kept.<Runnable>map(Kept::telling).orElse(() -> {});
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
    private static Change<Event, List<Runnable>> decided(Event event, List<Wish<?>> wishes) {
        var after = event;
        var results = new ArrayList<Runnable>();
        var facts = new ArrayList<Fact>();
        for (var wish : wishes) {
            after = wish.decide(after, results, facts);
        }
        return new Change<>(after, results, facts);
    }

    /** One change somebody waits for. Written and read only by whoever has the lane's turn. */
    private static final class Wish<R> {

        private final Function<Event, Change<Event, R>> decision;
        private @Nullable R result;
        private @Nullable RuntimeException failure;
        private boolean done;

        Wish(Function<Event, Change<Event, R>> decision) {
            this.decision = decision;
        }

        /** A decision that fails is its own matter: the others are carried out without it. */
        Event decide(Event event, List<Runnable> results, List<Fact> facts) {
            try {
                var change = decision.apply(event);
                results.add(() -> result = change.result());
                facts.addAll(change.facts());
                return change.aggregate();
            } catch (RuntimeException failed) {
                results.add(() -> failure = failed);
                return event;
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
