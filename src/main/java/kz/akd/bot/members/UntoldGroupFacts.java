package kz.akd.bot.members;

import java.time.Duration;
import kz.akd.bot.shared.Sweep;
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
