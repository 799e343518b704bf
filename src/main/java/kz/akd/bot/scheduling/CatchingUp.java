package kz.akd.bot.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.akd.bot.shared.sweeps.Dated;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * At the start, and when the clock has leapt ahead, has all {@link Dated} sweeps do what is due in the order of its moments.
 * Nothing else that is rung for begins before that is done.
 */
@Component
class CatchingUp {

    /** A busy machine is not later than this. */
    static final Duration LEAP = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(CatchingUp.class);

    private final List<Dated> sweeps;
    private final Jobs jobs;
    private final Clock clock;
    private @Nullable Instant last;

    CatchingUp(List<Sweep> sweeps, Jobs jobs, Clock clock) {
        this.sweeps = sweeps.stream()
                .filter(Dated.class::isInstance)
                .map(Dated.class::cast)
                .toList();
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Called before anything is run.
     *
     * @param rung when it was rung for, by the machine's clock
     */
    synchronized void before(Instant rung) {
        var now = clock.instant();
        var before = last;
        last = now;
        if (before == null || now.isAfter(before.plus(LEAP))) {
            long began = System.nanoTime();
            int runs = catchUp(now, rung);
            log.info(
                    "Caught up in {} runs, {} ms",
                    runs,
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
    }

    private int catchUp(Instant now, Instant rung) {
        var moments = new LinkedHashMap<Dated, Instant>();
        sweeps.forEach(sweep -> due(sweep, now).ifPresent(moment -> moments.put(sweep, moment)));
        int runs = 0;
        for (; !moments.isEmpty(); runs++) {
            var first = first(moments).getKey();
            moments.remove(first);
            var until = moments.isEmpty() ? now : first(moments).getValue();
            jobs.run(new Until(first, until), rung);
            // what is still due by then has failed, or is in other hands: it is for the sweep's own pace
            due(first, now).filter(until::isBefore).ifPresent(moment -> moments.put(first, moment));
        }
        return runs;
    }

    private static Map.Entry<Dated, Instant> first(Map<Dated, Instant> moments) {
        return moments.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** One that cannot say it does what is due when it is rung for. */
    private Optional<Instant> due(Dated sweep, Instant now) {
        try {
            return sweep.due(now).filter(moment -> !moment.isAfter(now));
        } catch (RuntimeException fault) {
            log.error("The job {} does not say what is due", sweep.name(), fault);
            return Optional.empty();
        }
    }

    /** A sweep as far as a moment; of the same name, so that it is looked after as the same job. */
    private record Until(Dated sweep, Instant moment) implements Sweep {

        @Override
        public String name() {
            return sweep.name();
        }

        @Override
        public Duration every() {
            return sweep.every();
        }

        @Override
        public void run() {
            sweep.run(moment);
        }
    }
}
