package kz.akd.bot.shared.sweeps;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes over many people, features or documents, each by itself: one at which the work fails harms no other, and is put off
 * for pauses that grow, on this node. A sweep has one of these, and goes round by it each time. (What is done once, as
 * somebody asks for it, is a matter of {@link EachByItself}.)
 */
public final class Each {

    private static final Logger log = LoggerFactory.getLogger(Each.class);

    private final InstantSource clock;
    private final Map<Object, Setback> setbacks = new HashMap<>();

    public Each(InstantSource clock) {
        this.clock = clock;
    }

    /** All that there is to do in one go of a sweep. */
    public <T> void over(Iterable<? extends T> all, Function<? super T, ?> key, Consumer<? super T> work) {
        var round = round();
        round.over(all, key, work);
        round.end();
    }

    /** One go of a sweep that goes over several things. */
    public Round round() {
        return new Round(clock.instant());
    }

    /** What has to be ended, or those that were put off are forgotten about. */
    public final class Round {

        private final Instant now;
        private final Set<Object> met = new HashSet<>();

        private Round(Instant now) {
            this.now = now;
        }

        /**
         * Does the work on each that is not put off.
         *
         * @param key names each among all that this sweep ever goes over
         */
        public <T> void over(Iterable<? extends T> all, Function<? super T, ?> key, Consumer<? super T> work) {
            for (var one : all) {
                var named = key.apply(one);
                if (isDue(named)) {
                    settle(named, fault(() -> work.accept(one)).orElse(null));
                }
            }
        }

        /** Whether one is to be tried now: it never failed, or its pause is over. */
        public boolean isDue(Object named) {
            synchronized (setbacks) {
                var before = setbacks.get(named);
                met.add(named);
                return before == null || before.isOver(now);
            }
        }

        /** What came of one that was tried. */
        public void settle(Object named, @Nullable Throwable fault) {
            synchronized (setbacks) {
                if (fault == null) {
                    setbacks.remove(named);
                } else {
                    var setback = Setback.after(setbacks.get(named), fault, now);
                    setbacks.put(named, setback);
                    log.error("{} failed {} times, and is put off", named, setback.failures(), fault);
                }
            }
        }

        /** Throws {@link SomeFailed} as long as any one is put off. What was not met any more has come to an end. */
        public void end() {
            worst().ifPresent(worst -> {
                throw new SomeFailed(worst);
            });
        }

        private Optional<Setback> worst() {
            synchronized (setbacks) {
                setbacks.keySet().retainAll(met);
                return setbacks.values().stream().max(Comparator.comparingInt(Setback::failures));
            }
        }
    }

    /**
     * Does something; answers its fault, if that is its own. That the database is away concerns all, and is thrown, as is
     * what no program can go on after.
     */
    public static Optional<Throwable> fault(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError | StackOverflowError fault) {
            if (Outage.isCauseOf(fault)) {
                throw fault;
            }
            return Optional.of(fault);
        }
    }
}
