package kz.akd.bot.scheduling;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the bell rings, and whether what it rings for ends. Out of order when a job hangs, which a restart may help; a
 * job that fails is only named, as it is tried again by itself.
 */
@Component
class SchedulerHealthIndicator implements HealthIndicator {

    private final Scheduler scheduler;
    private final Jobs jobs;

    SchedulerHealthIndicator(Scheduler scheduler, Jobs jobs) {
        this.scheduler = scheduler;
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        try {
            boolean rings = scheduler.isStarted() && !scheduler.isInStandbyMode() && !scheduler.isShutdown();
            var stuck = jobs.stuck();
            return (rings && stuck.isEmpty() ? Health.up() : Health.down())
                    .withDetail("failing", jobs.failing())
                    .withDetail("stuck", stuck)
                    .withDetail("rungSinceStart", scheduler.getMetaData().getNumberOfJobsExecuted())
                    .build();
        } catch (SchedulerException broken) {
            return Health.down()
                    .withDetail("reason", broken.getClass().getSimpleName())
                    .build();
        }
    }
}
