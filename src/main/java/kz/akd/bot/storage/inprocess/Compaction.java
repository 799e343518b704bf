package kz.akd.bot.storage.inprocess;

import java.time.Duration;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file from growing: what still counts of old, mostly dead parts of it is written anew, and their place is free
 * for later commits. It never moves a part within the file, as H2's own compaction does: a kill at any moment must be
 * harmless, and H2's own assertions fail there now and then.
 */
final class Compaction {

    /** Percent of live data below which it is worth while. */
    private static final int WORTHWHILE = 60;

    private static final int THOROUGH = 90;
    private static final int A_BIT = 1 << 20;
    private static final int A_LOT = 16 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private Compaction() {}

    /** Does a bit of it, which takes milliseconds. */
    static void some(MVStore store) {
        if (store.compact(WORTHWHILE, A_BIT)) {
            store.commit();
        }
    }

    /** Does all that there is to do, but for no longer than a person waits for a program to end. */
    static void thorough(MVStore store) {
        long start = System.nanoTime();
        while (store.compact(THOROUGH, A_LOT) && System.nanoTime() - start < LONGEST.toNanos()) {
            store.commit();
        }
        store.commit();
    }
}
