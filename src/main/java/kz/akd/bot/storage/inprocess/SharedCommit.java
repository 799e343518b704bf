package kz.akd.bot.storage.inprocess;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * Brings writes to the disk, many in one go where many wait: whoever comes first commits for all who have written by
 * then, and the rest find it done.
 */
final class SharedCommit {

    private static final int COMMITS_BETWEEN_COMPACTIONS = 500;

    private final MVStore store;
    private final Lock writing;
    private final Lock turn = new ReentrantLock();
    private final AtomicLong written = new AtomicLong();
    private volatile long kept;
    private int commits;

    SharedCommit(MVStore store, Lock writing) {
        this.store = store;
        this.writing = writing;
    }

    /** Takes a ticket for what the caller has just written; the caller still holds the lock for writing. */
    long written() {
        return written.incrementAndGet();
    }

    /** Returns when all that was written up to this ticket is on the disk. */
    void await(long ticket) {
        if (kept >= ticket) {
            return;
        }
        turn.lock();
        try {
            if (kept < ticket) {
                kept = commit();
            }
        } finally {
            turn.unlock();
        }
    }

    private long commit() {
        long upTo;
        // nobody reads meanwhile either: a commit may reuse the place of pages that a reader still walks through
        writing.lock();
        try {
            upTo = written.get();
            store.commit();
            if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
                Compaction.some(store);
            }
        } finally {
            writing.unlock();
        }
        store.sync();
        return upTo;
    }
}
