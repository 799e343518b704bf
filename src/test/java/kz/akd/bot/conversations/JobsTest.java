package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerFailing;
import kz.akd.bot.shared.facts.ListenerFacts.ListenerWorksAgain;
import kz.akd.bot.shared.facts.SweepFacts.SweepFailing;
import kz.akd.bot.shared.facts.SweepFacts.SweepWorksAgain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What administrators and operators see of the work that the bot does by itself. */
class JobsTest extends Conversation {

    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    private ApplicationEventPublisher publisher;

    @Test
    void administrators_are_told_once_of_a_job_that_fails_and_once_that_it_works() {
        dana.sends("/start").sends("/language").taps("Русский");
        saken.sends("/start");
        for (int again = 0; again < 2; again++) {
            publisher.publishEvent(new SweepFailing("birthdays", 1, AT, "IllegalStateException"));
        }
        dana.hasSeen("задач бота не выполняется: birthdays").hasSeen("Причина: IllegalStateException");
        publisher.publishEvent(new SweepWorksAgain("birthdays", 1, AT));
        dana.hasSeen("Снова работает: birthdays");

        dana.seesTimes(1, "задач бота не выполняется");
        saken.hasNeverSeen("birthdays");
    }

    @Test
    void administrators_are_told_once_of_somebody_who_fails_at_a_fact_and_once_that_all_is_heard() {
        dana.sends("/start").sends("/language").taps("Русский");
        saken.sends("/start");
        for (int again = 0; again < 2; again++) {
            publisher.publishEvent(new ListenerFailing("EventReminders.on(EventScheduled)", AT, "MongoException"));
        }
        dana.hasSeen("что уже произошло: EventReminders.on(EventScheduled)").hasSeen("Причина: MongoException");
        publisher.publishEvent(new ListenerWorksAgain("EventReminders.on(EventScheduled)", AT));
        dana.hasSeen("Всё несделанное выполнено: EventReminders");

        dana.seesTimes(1, "Часть бота не справляется");
        saken.hasNeverSeen("EventReminders");
    }

    @Test
    void operators_see_how_each_job_went_and_when_it_runs_next() {
        var jobs = playground.get("/actuator/jobs").path("jobs");

        assertThat(jobs).anySatisfy(job -> {
            assertThat(job.path("name").asString()).isEqualTo("reminders");
            assertThat(job.path("everySeconds").asDouble()).isEqualTo(1);
            assertThat(Instant.parse(job.path("nextRun").asString())).isAfter(Instant.EPOCH);
        });
    }
}
