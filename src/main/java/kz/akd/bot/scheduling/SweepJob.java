package kz.akd.bot.scheduling;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kz.akd.bot.shared.sweeps.Sweep;
import org.quartz.DateBuilder;
import org.quartz.DateBuilder.IntervalUnit;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.SchedulerException;

/** One ring: runs the sweep that has the job's name. When it fails, the bell rings again after a pause, then at its pace. */
@DisallowConcurrentExecution
public final class SweepJob implements Job {

    static final String SWEEPS = "sweeps";
    static final String JOBS = "jobs";
    static final String CATCHING_UP = "catching-up";

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        try {
            var known = context.getScheduler().getContext();
            var sweeps = (Map<?, ?>) Objects.requireNonNull(known.get(SWEEPS));
            var name = context.getJobDetail().getKey().getName();
            var sweep = (Sweep) Objects.requireNonNull(sweeps.get(name), name);
            var jobs = (Jobs) Objects.requireNonNull(known.get(JOBS));
            var rung = context.getFireTime().toInstant();
            ((CatchingUp) Objects.requireNonNull(known.get(CATCHING_UP))).before(rung);
            var pause = jobs.run(sweep, rung);
            if (pause.isPresent()) {
                again(context, sweep, pause.get());
            }
        } catch (SchedulerException shutDown) {
            throw new JobExecutionException(shutDown);
        }
    }

    private static void again(JobExecutionContext context, Sweep sweep, Duration pause) throws SchedulerException {
        var then = DateBuilder.futureDate(Math.toIntExact(pause.toMillis()), IntervalUnit.MILLISECOND);
        var trigger = SweepScheduler.trigger(sweep).startAt(then).build();
        context.getScheduler().rescheduleJob(trigger.getKey(), trigger);
    }
}
