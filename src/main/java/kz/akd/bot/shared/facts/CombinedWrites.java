package kz.akd.bot.shared.facts;

import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import kz.akd.bot.shared.sweeps.Outage;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Has writes to one collection that are asked for at the same time, each to a document of its own, made in one: whoever comes
 * first makes it for all who wait behind. Each of them hears when it is made, or that it was not.
 */
public final class CombinedWrites {

    private final Consumer<List<WriteModel<Document>>> writing;
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** @param writing makes several, each whether or not another fails */
    public CombinedWrites(Consumer<List<WriteModel<Document>>> writing) {
        this.writing = writing;
    }

    /** What one asks for, and what came of it. */
    private static final class Wish {

        private final WriteModel<Document> write;
        private final Thread asking = Thread.currentThread();
        private @Nullable RuntimeException failure;
        private volatile boolean done;

        Wish(WriteModel<Document> write) {
            this.write = write;
        }
    }

    /** Comes back when it is made; throws when it is not, or nobody knows. */
    public void make(WriteModel<Document> write) {
        var wish = new Wish(write);
        wishes.add(wish);
        while (!wish.done) {
            if (turn.tryLock()) {
                try {
                    makeAll(drained());
                } finally {
                    turn.unlock();
                }
                // whoever found the turn taken and came too late for it
                Optional.ofNullable(wishes.peek()).ifPresent(next -> LockSupport.unpark(next.asking));
            } else {
                LockSupport.park(this);
            }
        }
        if (wish.failure != null) {
            throw wish.failure;
        }
    }

    private List<Wish> drained() {
        var all = new ArrayList<Wish>();
        for (var wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            all.add(wish);
        }
        return all;
    }

    /** Where one is to blame that all have failed, each is made by itself. */
    private void makeAll(List<Wish> all) {
        if (all.isEmpty()) {
            return;
        }
        var failure = failureOf(all);
        if (failure == null || all.size() == 1 || Outage.isCauseOf(failure)) {
            all.forEach(wish -> over(wish, failure));
        } else {
            all.forEach(wish -> over(wish, failureOf(List.of(wish))));
        }
    }

    private static void over(Wish wish, @Nullable RuntimeException failure) {
        wish.failure = failure;
        wish.done = true;
        LockSupport.unpark(wish.asking);
    }

    private @Nullable RuntimeException failureOf(List<Wish> all) {
        var writes = all.stream().map(wish -> wish.write).toList();
        try {
            writing.accept(writes);
            return null;
        } catch (RuntimeException failed) {
            return failed;
        } catch (Error broken) {
            // nobody may wait for ever
            return new IllegalStateException(broken);
        }
    }
}
