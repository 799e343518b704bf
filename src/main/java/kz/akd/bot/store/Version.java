package kz.akd.bot.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.akd.bot.store.Journal.Entry;
import org.bson.Document;

/**
 * An aggregate with many parts as of one version.
 *
 * @param written the head as its document has it, without what the store keeps beside it
 * @param untold the facts that may not have been heard
 * @param numbers what its parts are kept under, by their keys
 * @param given how many numbers have been given out
 * @param settled the version up to which this node knows all changes of parts to be in documents of their own: one for all
 *     versions that it remembers, as it is learnt beside them
 */
record Version<T, H, K>(
        T whole,
        long number,
        Document written,
        List<Document> untold,
        Journal journal,
        Parts<K, Integer> numbers,
        int given,
        AtomicLong settled) {

    static final String FIELD = "version";
    static final String GIVEN = "numbers";

    static long number(Document head) {
        return Journal.number(head, FIELD);
    }

    /** None in documents of earlier releases. */
    static int numbers(Document head) {
        return head.getInteger(GIVEN, 0);
    }

    /** The later one; what is read of another aggregate that was kept under the same id counts always. */
    static <T, H, K> Version<T, H, K> later(Version<T, H, K> known, Version<T, H, K> read) {
        return known.settled == read.settled && known.number > read.number ? known : read;
    }

    Version<T, H, K> told(List<Document> told) {
        return new Version<>(
                whole,
                number,
                written,
                untold.stream().filter(fact -> !told.contains(fact)).toList(),
                journal,
                numbers,
                given,
                settled);
    }

    /** The changes that may not be in documents of their own. */
    List<Entry> unsettled() {
        long known = settled.get();
        return journal.entries().stream().filter(entry -> entry.at() > known).toList();
    }

    /** All changes up to this version are in documents of their own. */
    void settle() {
        settled.accumulateAndGet(number, Math::max);
    }
}
