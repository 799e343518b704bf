package kz.akd.bot.scheduling;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the bell rings. */
@Component
class SchedulerHealthIndicator implements HealthIndicator {

    private final Scheduler scheduler;

    SchedulerHealthIndicator(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Health health() {
        try {
            boolean rings = scheduler.isStarted() && !scheduler.isInStandbyMode() && !scheduler.isShutdown();
            return (rings ? Health.up() : Health.down())
                    .withDetail("rungSinceStart", scheduler.getMetaData().getNumberOfJobsExecuted())
                    .build();
        } catch (SchedulerException broken) {
            return Health.down()
                    .withDetail("reason", broken.getClass().getSimpleName())
                    .build();
        }
    }
}
