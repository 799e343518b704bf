package kz.akd.bot.scheduling;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Finds jobs that do not end. They cannot report it themselves, and are not rung for again while they run. */
@Component
class StuckJobs implements Sweep {

    private final Jobs jobs;
    private final JobAlerts jobAlerts;

    StuckJobs(Jobs jobs, JobAlerts jobAlerts) {
        this.jobs = jobs;
        this.jobAlerts = jobAlerts;
    }

    @Override
    public String name() {
        return "stuck-jobs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jobs.stuck().forEach(job -> jobAlerts.of(job, "runs for more than " + Jobs.STUCK.toMinutes() + " min"));
    }
}
