package kz.akd.bot.treasury;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.store.MemoryDocuments;

/** Documents whose process dies at chosen writes: before it is kept, or when it is kept and nobody was told so. */
class CrashingDocuments<I, T> extends MemoryDocuments<I, T> {

    enum Write {
        DONE,
        LOST,
        UNANSWERED
    }

    private final Deque<Write> ahead = new ArrayDeque<>();

    CrashingDocuments(Function<T, I> id) {
        super(id);
    }

    /** What becomes of the next writes; all after these are done. */
    void next(Write... writes) {
        ahead.addAll(List.of(writes));
    }

    void recovers() {
        ahead.clear();
    }

    @Override
    public synchronized boolean add(T document, Fact... facts) {
        var write = begin();
        return end(write, super.add(document, facts));
    }

    @Override
    public synchronized <R> Optional<R> change(I wanted, Function<T, Change<T, R>> decision) {
        var write = begin();
        return end(write, super.change(wanted, decision));
    }

    private Write begin() {
        var write = ahead.isEmpty() ? Write.DONE : ahead.removeFirst();
        if (write == Write.LOST) {
            throw new Died();
        }
        return write;
    }

    private static <R> R end(Write write, R result) {
        if (write == Write.UNANSWERED) {
            throw new Died();
        }
        return result;
    }

    /** The end of a process. */
    static class Died extends RuntimeException {}
}
