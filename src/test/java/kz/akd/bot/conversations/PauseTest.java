package kz.akd.bot.conversations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.akd.bot.shared.facts.SweepFacts.SweepFailing;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/** An application that is stopped in between, and started again, does all it did before. */
@OwnApplication
class PauseTest extends Conversation {

    @Autowired
    private List<SmartLifecycle> all;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private ApplicationEventPublisher publisher;

    /** As Spring does it, but for the web server, which would come back at another port. */
    private void pauses() throws SchedulerException {
        var ours = all.stream()
                .filter(part -> part.getClass().getName().startsWith("kz.akd.bot"))
                .sorted(Comparator.comparingInt(SmartLifecycle::getPhase))
                .toList();
        scheduler.standby();
        for (int i = ours.size() - 1; i >= 0; i--) {
            ours.get(i).stop();
        }
        ours.forEach(SmartLifecycle::start);
        scheduler.start();
    }

    @Test
    void after_a_pause_taps_are_answered_mail_goes_out_and_what_is_due_is_done() throws SchedulerException {
        dana.sends("/start").sends("/language").taps("English");

        pauses();
        dana.sends("/menu").sees("Good to see you");
        publisher.publishEvent(new SweepFailing("pausing", 1, Instant.EPOCH, "IllegalStateException"));
        dana.hasSeen("pausing");
        pauses();

        dana.sends("/menu").sees("Good to see you");
    }
}
