package kz.akd.bot.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import kz.akd.bot.shared.sweeps.SomeFailed;
import org.jspecify.annotations.Nullable;

/**
 * How a job has gone on this node since its start.
 *
 * @param last when it last began, by the machine's clock
 * @param took how long its last run that ended took
 * @param failures how many runs in a row have failed, the last one included; or how often the worst of what it does has failed
 * @param reason what kind of fault the last one met
 * @param running while it runs: when it began, in nanoseconds of {@link System#nanoTime}
 */
record JobRecord(
        @Nullable Instant last,
        @Nullable Duration took,
        Outcome outcome,
        int failures,
        @Nullable String reason,
        @Nullable Long running) {

    enum Outcome {
        NOT_YET,
        DONE,
        FAILED
    }

    static final JobRecord NEW = new JobRecord(null, null, Outcome.NOT_YET, 0, null, null);

    JobRecord begins(Instant at, long nanos) {
        return new JobRecord(at, took, outcome, failures, reason, nanos);
    }

    JobRecord done(Duration ran) {
        return new JobRecord(last, ran, Outcome.DONE, 0, null, null);
    }

    JobRecord failed(Duration ran, Throwable fault) {
        var kind = fault.getClass().getSimpleName();
        return new JobRecord(last, ran, Outcome.FAILED, failures + 1, kind, null);
    }

    JobRecord partly(Duration ran, SomeFailed some) {
        return new JobRecord(last, ran, Outcome.FAILED, some.failures(), some.reason(), null);
    }

    /** For how many nanoseconds it has been running, if it is. */
    OptionalLong runsSince(long now) {
        return running == null ? OptionalLong.empty() : OptionalLong.of(now - running);
    }

    Optional<Duration> lastTook() {
        return Optional.ofNullable(took);
    }
}
