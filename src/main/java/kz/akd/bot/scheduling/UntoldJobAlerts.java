package kz.akd.bot.scheduling;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Tells what a crash has left untold about jobs. */
@Component
class UntoldJobAlerts implements Sweep {

    private final JobAlertStore troubles;

    UntoldJobAlerts(JobAlertStore troubles) {
        this.troubles = troubles;
    }

    @Override
    public String name() {
        return "untold-job-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        troubles.tellAgain();
    }
}
