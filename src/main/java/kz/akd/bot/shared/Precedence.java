package kz.akd.bot.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who came first, for what there may be too little of. Whoever keeps the order has a deed done {@link #during} its turn;
 * the deed may say early that its place among all others is {@link #settled}, so that those behind it need not wait until
 * it is written down.
 */
public final class Precedence {

    private static final ThreadLocal<@Nullable Runnable> BEHIND = new ThreadLocal<>();

    private Precedence() {}

    /**
     * Does something, and lets those behind it go on at the latest when it is done.
     *
     * @param goOn harmless when it is called more than once
     */
    public static <T> T during(Runnable goOn, Supplier<T> deed) {
        BEHIND.set(goOn);
        try {
            return deed.get();
        } finally {
            BEHIND.remove();
            goOn.run();
        }
    }

    /** Whatever comes behind this thread's wish will be decided after it. */
    public static void settled() {
        var goOn = BEHIND.get();
        if (goOn != null) {
            goOn.run();
        }
    }
}
