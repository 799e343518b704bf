package kz.akd.bot.scheduling;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kz.akd.bot.shared.sweeps.Sweep;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.springframework.stereotype.Component;

/** When each job was last rung for and will be next, also as metrics. By the machine's clock, as the bell is. */
@Component
class Timetable {

    private final Scheduler scheduler;
    private final Jobs jobs;
    private final MeterRegistry meters;

    Timetable(Scheduler scheduler, Jobs jobs, MeterRegistry meters) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.meters = meters;
    }

    /** The next ring for a job, if there will be one. */
    Optional<Instant> next(String job) {
        try {
            return Optional.ofNullable(scheduler.getTrigger(TriggerKey.triggerKey(job, SweepScheduler.GROUP)))
                    .flatMap(trigger -> Optional.ofNullable(trigger.getNextFireTime()))
                    .map(Date::toInstant);
        } catch (SchedulerException shutDown) {
            return Optional.empty();
        }
    }

    void measure(List<Sweep> sweeps) {
        for (var sweep : sweeps) {
            var name = sweep.name();
            seconds(
                    "akd.jobs.last.run",
                    name,
                    job -> moment(Optional.ofNullable(jobs.of(job).last())));
            seconds(
                    "akd.jobs.last.duration",
                    name,
                    job -> jobs.of(job).lastTook().map(Duration::toMillis).orElse(0L));
            seconds("akd.jobs.next.run", name, job -> moment(next(job)));
            meters.gauge(
                    "akd.jobs.failures",
                    List.of(Tag.of("job", name)),
                    this,
                    table -> table.jobs.of(name).failures());
        }
    }

    private static long moment(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(0L);
    }

    private void seconds(String meter, String job, Function<String, Long> milliseconds) {
        TimeGauge.builder(meter, job, TimeUnit.MILLISECONDS, milliseconds::apply)
                .tag("job", job)
                .strongReference(true)
                .register(meters);
    }
}
