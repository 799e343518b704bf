package kz.akd.bot.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * How aggregates of a kind fall into a head and many parts, of which a change concerns few. Head and part are records that
 * name their collections for Spring Data; the head has the id.
 *
 * @param <H> a head
 * @param <K> what parts are known by within an aggregate
 */
public interface Composition<I, T, H, K, P> {

    Class<H> heads();

    Class<P> parts();

    I id(H head);

    /** As it is read from a document that may lack all else. */
    I stored(Object id);

    /** The same instance as before where nothing but parts was changed. */
    H head(T whole);

    K key(P part);

    /** The parts as read, in no particular order. */
    T whole(H head, Collection<P> parts);

    Collection<P> parts(T whole);

    /** The parts that are not as they were before; empty for those that are there no more. */
    Map<K, Optional<P>> changed(T before, T after);

    /** What heads are searched by, too, and follows from the parts. */
    default Document sought(T whole) {
        return new Document();
    }

    /** A head as an earlier release has kept it, as this one would; some had all parts in {@link #within}. */
    default Document brought(Document old) {
        return old;
    }

    /** Where heads of earlier releases have their parts; not a field of today's. */
    default String within() {
        return "parts";
    }
}
