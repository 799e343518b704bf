package kz.akd.bot.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.shared.sweeps.Sweep;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Rings for all jobs at once when the clock has leapt ahead: moved by hand in the playground, or set right on a machine.
 * The bell itself goes by real time, so that what has become due by the leap would wait for a quarter of an hour.
 */
@Component
@ConditionalOnBooleanProperty(name = "akd.scheduling.follow-leaps", matchIfMissing = true)
class ClockLeaps implements Sweep {

    private final Scheduler scheduler;
    private final Clock clock;
    private @Nullable Instant last;

    ClockLeaps(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock-leaps";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public synchronized void run() {
        var now = clock.instant();
        var before = last;
        last = now;
        if (before != null && now.isAfter(before.plus(CatchingUp.LEAP))) {
            ringForAll();
        }
    }

    private void ringForAll() {
        try {
            for (var job : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(SweepScheduler.GROUP))) {
                if (!job.getName().equals(name())) {
                    scheduler.triggerJob(job);
                }
            }
        } catch (SchedulerException shutDown) {
            throw new IllegalStateException(shutDown);
        }
    }
}
