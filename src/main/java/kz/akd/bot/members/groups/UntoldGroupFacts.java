package kz.akd.bot.members.groups;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Tells what a crash has left untold about groups. */
@Component
class UntoldGroupFacts implements Sweep {

    private final GroupStore groups;

    UntoldGroupFacts(GroupStore groups) {
        this.groups = groups;
    }

    @Override
    public String name() {
        return "untold-group-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        groups.tellAgain();
    }
}
