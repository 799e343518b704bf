package kz.akd.bot.events.door;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Tells what a crash has left untold about attendance. */
@Component
class UntoldDoorFacts implements Sweep {

    private final AttendanceStore attendances;

    UntoldDoorFacts(AttendanceStore attendances) {
        this.attendances = attendances;
    }

    @Override
    public String name() {
        return "untold-door-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        attendances.tellAgain();
    }
}
