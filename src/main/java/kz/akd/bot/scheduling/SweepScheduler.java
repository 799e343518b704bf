package kz.akd.bot.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.shared.sweeps.Sweep;
import org.quartz.JobBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for every sweep at its pace, once the application is ready. What is due is known to the sweeps alone. */
@Component
@ConditionalOnBooleanProperty(name = "akd.scheduling.enabled", matchIfMissing = true)
class SweepScheduler {

    static final String GROUP = "sweeps";

    /** Of a job that runs more often, a ring that was missed is soon followed by another. */
    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final List<Sweep> sweeps;
    private final Jobs jobs;
    private final CatchingUp catchingUp;
    private final Timetable timetable;

    SweepScheduler(Scheduler scheduler, List<Sweep> sweeps, Jobs jobs, CatchingUp catchingUp, Timetable timetable) {
        this.scheduler = scheduler;
        this.sweeps = sweeps;
        this.jobs = jobs;
        this.catchingUp = catchingUp;
        this.timetable = timetable;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ring() throws SchedulerException {
        scheduler.getContext().put(SweepJob.JOBS, jobs);
        scheduler.getContext().put(SweepJob.CATCHING_UP, catchingUp);
        scheduler.getContext().put(SweepJob.SWEEPS, byName(sweeps));
        for (var sweep : sweeps) {
            var job = JobBuilder.newJob(SweepJob.class)
                    .withIdentity(sweep.name(), GROUP)
                    .build();
            scheduler.scheduleJob(job, trigger(sweep).startNow().build());
        }
        timetable.measure(sweeps);
    }

    private static Map<String, Sweep> byName(List<Sweep> sweeps) {
        return sweeps.stream().collect(Collectors.toMap(Sweep::name, Function.identity()));
    }

    /** When the bell rings for a sweep, from a moment on that the caller adds. */
    static TriggerBuilder<? extends Trigger> trigger(Sweep sweep) {
        var pace = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(sweep.every().toMillis())
                .repeatForever();
        return TriggerBuilder.newTrigger()
                .withIdentity(sweep.name(), GROUP)
                .withSchedule(
                        sweep.every().compareTo(OFTEN) < 0
                                ? pace.withMisfireHandlingInstructionNextWithRemainingCount()
                                : pace.withMisfireHandlingInstructionNowWithRemainingCount());
    }
}
