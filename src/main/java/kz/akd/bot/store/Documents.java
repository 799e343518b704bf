package kz.akd.bot.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;

/**
 * The documents of one kind, each an immutable record with an id. A change is found, decided, kept and told: it is decided
 * anew when another one has overtaken it, so a decision reads nothing else and writes nothing. Its facts are kept in the
 * same write and told again after a crash. Version and facts are the store's affair; the record knows nothing of them.
 */
public interface Documents<I, T> {

    Optional<T> find(I id);

    /** Those that have a value in a field, or in one of the list there; fields of parts are named with dots. */
    List<T> where(String field, Object value);

    /** Those that have a moment in a field which has come by now. */
    List<T> due(String field, Instant now);

    List<T> all();

    /** Keeps a new one; false when one is kept already under its id, or with what no two may have, which then stays as it is. */
    boolean add(T document, Fact... facts);

    /**
     * Changes what is kept under an id; empty when there is nothing. What would have what no two may have is not kept, and
     * an error: {@link org.springframework.dao.DuplicateKeyException}.
     */
    <R> Optional<R> change(I id, Function<T, Change<T, R>> decision);

    /** The same for what begins with its first change. */
    default <R> R changeOrBegin(I id, Supplier<T> beginning, Function<T, Change<T, R>> decision) {
        return change(id, decision).orElseGet(() -> {
            add(beginning.get());
            return change(id, decision).orElseThrow();
        });
    }

    void remove(I id);
}
