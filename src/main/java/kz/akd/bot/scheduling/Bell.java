package kz.akd.bot.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.shared.Sweep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Rings for every sweep at its pace, once the application is ready. What is due is known to the sweeps alone. */
@Component
@ConditionalOnBooleanProperty(name = "akd.scheduling.enabled", matchIfMissing = true)
class Bell {

    private final Scheduler scheduler;
    private final List<Sweep> sweeps;

    Bell(Scheduler scheduler, List<Sweep> sweeps) {
        this.scheduler = scheduler;
        this.sweeps = sweeps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ring() throws SchedulerException {
        scheduler
                .getContext()
                .put(Ring.SWEEPS, sweeps.stream().collect(Collectors.toMap(Sweep::name, Function.identity())));
        for (var sweep : sweeps) {
            var job = JobBuilder.newJob(Ring.class).withIdentity(sweep.name()).build();
            var pace = SimpleScheduleBuilder.simpleSchedule()
                    .withIntervalInMilliseconds(sweep.every().toMillis())
                    .repeatForever()
                    .withMisfireHandlingInstructionNextWithRemainingCount();
            scheduler.scheduleJob(
                    job,
                    TriggerBuilder.newTrigger()
                            .withIdentity(sweep.name())
                            .withSchedule(pace)
                            .build());
        }
    }

    /** One ring: runs the sweep that has the job's name. A fault is logged; the next ring tries again. */
    @DisallowConcurrentExecution
    public static class Ring implements Job {

        static final String SWEEPS = "sweeps";
        private static final Logger log = LoggerFactory.getLogger(Ring.class);

        @Override
        public void execute(JobExecutionContext context) {
            var name = context.getJobDetail().getKey().getName();
            try {
                sweep(context, name).run();
            } catch (RuntimeException | SchedulerException fault) {
                log.error("The sweep {} failed and is tried again", name, fault);
            }
        }

        private static Sweep sweep(JobExecutionContext context, String name) throws SchedulerException {
            var sweeps = (Map<?, ?>)
                    Objects.requireNonNull(context.getScheduler().getContext().get(SWEEPS));
            return (Sweep) Objects.requireNonNull(sweeps.get(name));
        }
    }
}
