package kz.akd.bot.members.people;

import java.time.Duration;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.stereotype.Component;

/** Tells what a crash has left untold about people. */
@Component
class UntoldMemberFacts implements Sweep {

    private final People people;

    UntoldMemberFacts(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "untold-member-facts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        people.tellAgain();
    }
}
