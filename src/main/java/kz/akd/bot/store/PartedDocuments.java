package kz.akd.bot.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Aggregates that grow too large to be kept as a whole with each change: a head, and parts in documents of their own. They
 * are decided on as any other, as one immutable value of which a change knows all, and what it costs does not grow with
 * the number of parts. See docs/inside/keeping.md.
 */
public interface PartedDocuments<I, T> {

    Optional<T> find(I id);

    /** Those whose heads answer to a query, in its order. */
    List<T> where(Query heads);

    /** Those that have a part with a value in a field, or whose heads answer to a condition. */
    List<T> withPart(String field, Object value, Criteria orHead);

    /** Keeps a new one; false when one is kept already under its id, which then stays as it is. */
    boolean add(T whole, Fact... facts);

    /**
     * Changes what is kept under an id; empty when there is nothing. Changes of one that are asked for at the same time are
     * kept in one write.
     */
    <R> Optional<R> change(I id, Function<T, Change<T, R>> decision);

    /** Has no document hold any longer what a part was before its last change. */
    void settle(I id);

    /** Removes one with all its parts, if its head answers to a condition. */
    void remove(I id, Criteria ifHead);
}
