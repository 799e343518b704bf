package kz.akd.bot.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/jobs}: how each job last went on this node, and when it runs next. */
@Component
@Endpoint(id = "jobs")
class JobsEndpoint {

    private final List<Sweep> sweeps;
    private final Jobs jobs;
    private final Timetable timetable;

    JobsEndpoint(List<Sweep> sweeps, Jobs jobs, Timetable timetable) {
        this.sweeps = sweeps;
        this.jobs = jobs;
        this.timetable = timetable;
    }

    /** All of them, under a name that tells the reader what they are. */
    record All(List<Job> jobs) {}

    record Job(
            String name,
            double everySeconds,
            @Nullable Instant lastRun,
            @Nullable Double lastSeconds,
            JobRecord.Outcome outcome,
            int failuresInARow,
            @Nullable String reason,
            boolean running,
            @Nullable Instant nextRun) {}

    @ReadOperation
    All jobs() {
        return new All(sweeps.stream()
                .map(this::job)
                .sorted(Comparator.comparing(Job::name))
                .toList());
    }

    private Job job(Sweep sweep) {
        var record = jobs.of(sweep.name());
        return new Job(
                sweep.name(),
                seconds(sweep.every()),
                record.last(),
                record.lastTook().map(JobsEndpoint::seconds).orElse(null),
                record.outcome(),
                record.failures(),
                record.reason(),
                record.running() != null,
                timetable.next(sweep.name()).orElse(null));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
