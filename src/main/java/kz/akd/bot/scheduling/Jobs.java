package kz.akd.bot.scheduling;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import kz.akd.bot.scheduling.JobRecord.Outcome;
import kz.akd.bot.shared.sweeps.Setback;
import kz.akd.bot.shared.sweeps.SomeFailed;
import kz.akd.bot.shared.sweeps.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Runs what the bell rings for, remembers how it went, and reports what goes wrong again and again. */
@Component
class Jobs {

    /** A job that failed so often in a row is no longer bad luck. */
    static final int TROUBLE = Setback.TROUBLE;

    /** No sweep has so much to do: one that is still running then hangs, and cannot be rung for again. */
    static final Duration STUCK = Duration.ofMinutes(15);

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    private final Map<String, JobRecord> records = new ConcurrentHashMap<>();
    private final JobAlerts jobAlerts;
    private final MeterRegistry meters;
    private final LongSupplier nanos;

    @Autowired
    Jobs(JobAlerts jobAlerts, MeterRegistry meters) {
        this(jobAlerts, meters, System::nanoTime);
    }

    Jobs(JobAlerts jobAlerts, MeterRegistry meters, LongSupplier nanos) {
        this.jobAlerts = jobAlerts;
        this.meters = meters;
        this.nanos = nanos;
    }

    /** Runs a sweep now; answers after which pause to try again, when it failed. */
    Optional<Duration> run(Sweep sweep, Instant now) {
        var name = sweep.name();
        long began = nanos.getAsLong();
        records.merge(name, JobRecord.NEW.begins(now, began), (known, fresh) -> known.begins(now, began));
        try {
            sweep.run();
        } catch (SomeFailed some) {
            partly(name, some, took(began));
            return Optional.empty();
        } catch (RuntimeException | Error fault) {
            return Optional.of(failed(sweep, fault, took(began)));
        }
        kept(name, of(name).done(took(began)));
        report(name, () -> jobAlerts.over(name));
        return Optional.empty();
    }

    /** All others are done, and those are put off by the sweep itself: it need not wait. */
    private void partly(String name, SomeFailed some, Duration took) {
        kept(name, of(name).partly(took, some));
        if (some.failures() >= TROUBLE) {
            report(name, () -> jobAlerts.of(name, some.reason()));
        }
    }

    private Duration failed(Sweep sweep, Throwable fault, Duration took) {
        var record = kept(sweep.name(), of(sweep.name()).failed(took, fault));
        var pause = RetryPolicy.after(record.failures(), sweep.every());
        log.error(
                "The job {} has failed {} times in a row, and is tried again in {} s",
                sweep.name(),
                record.failures(),
                pause.toSeconds(),
                fault);
        if (record.failures() >= TROUBLE) {
            report(
                    sweep.name(),
                    () -> jobAlerts.of(sweep.name(), fault.getClass().getSimpleName()));
        }
        return pause;
    }

    /** Those that have been running for so long that they will not end. */
    List<String> stuck() {
        long now = nanos.getAsLong();
        return records.entrySet().stream()
                .filter(job -> job.getValue().runsSince(now).orElse(0) > STUCK.toNanos())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    List<String> failing() {
        return records.entrySet().stream()
                .filter(job -> job.getValue().outcome() == Outcome.FAILED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    JobRecord of(String name) {
        return records.getOrDefault(name, JobRecord.NEW);
    }

    private JobRecord kept(String name, JobRecord record) {
        records.put(name, record);
        record.lastTook()
                .ifPresent(took -> meters.timer(
                                "akd.jobs",
                                "job",
                                name,
                                "outcome",
                                record.outcome().name().toLowerCase(Locale.ROOT))
                        .record(took));
        return record;
    }

    private Duration took(long began) {
        return Duration.ofNanos(nanos.getAsLong() - began);
    }

    /** What cannot be reported now, as when the database is away, is reported after the next run. */
    private static void report(String name, Runnable report) {
        try {
            report.run();
        } catch (RuntimeException unreported) {
            log.warn(
                    "The job {} cannot be reported on: {}",
                    name,
                    unreported.getClass().getSimpleName());
        }
    }
}
