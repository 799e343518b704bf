package kz.akd.bot.reminders.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.akd.bot.nodes.Absence;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.reminders.Engine;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.pile.PendingReminder;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of ten to six, on which a bot begins at eight: what was due at six may have been said by another. */
class HeldRemindersTest {

    private static final Instant COPIED = Instant.parse("2026-12-01T12:50:00Z");
    private static final Instant STARTED = Instant.parse("2026-12-01T15:00:00Z");
    private static final String SOON_AFTER = "2026-12-01T15:00:05Z";

    private TestMongo mongo;
    private Absence absence;
    private Engine copy;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        var original = Engine.alone(mongo).at("2026-12-01T12:50:00Z");
        aida = original.person(1, "Asia/Almaty");
        bolat = original.person(2, "Asia/Almaty");
        original.audience("opera", aida);
        original.audience("ballet", bolat);
        plan(original, "opera", "2026-12-02T13:00:00Z");
        plan(original, "ballet", "2026-12-02T15:30:00Z");
        absence = TestNodes.startedAt(mongo.template(), COPIED, STARTED);
        copy = original.beside(mongo, TestNodes.late(mongo.template(), absence));
    }

    private static void plan(Engine engine, String event, String begins) {
        engine.reminders()
                .plan(
                        new Subject("event", event),
                        () -> List.of(Engine.rule("day-" + event, begins, Duration.ofHours(24), Duration.ZERO)));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private HeldReminders held() {
        return new HeldReminders(copy.store(), copy.waiting(), Clock.fixed(STARTED, ZoneOffset.UTC));
    }

    @Test
    void what_is_two_hours_late_waits_and_what_is_due_from_now_on_does_not() {
        copy.sweepsAt(SOON_AFTER).sweepsAt("2026-12-01T15:30:01Z");
        assertThat(copy.told()).containsExactly(bolat + " day-ballet");
        assertThat(held().count(STARTED)).isEqualTo(1);

        absence.settle(STARTED);
        copy.sweepsAt("2026-12-01T15:40:00Z").sweeps();

        assertThat(copy.told()).containsExactly(bolat + " day-ballet", aida + " day-opera");
    }

    @Test
    void what_is_left_out_was_missed() {
        copy.sweepsAt(SOON_AFTER);

        held().leaveOut(STARTED);
        held().leaveOut(STARTED);
        absence.settle(STARTED);
        copy.sweepsAt("2026-12-01T15:40:00Z").sweeps();

        assertThat(copy.told()).containsExactly(bolat + " day-ballet");
        assertThat(copy.store().count(State.MISSED)).isEqualTo(1);
        assertThat(held().count(STARTED)).isZero();
    }

    @Test
    void a_morning_that_began_meanwhile_waits_too() {
        copy.waiting()
                .change(
                        List.of(aida),
                        pile -> pile.with(
                                List.of(new PendingReminder(
                                        copy.store()
                                                .planned(new Subject("event", "opera"))
                                                .get(0)
                                                .matter(),
                                        COPIED.plusSeconds(60),
                                        PendingReminder.Why.RESTING)),
                                COPIED));
        copy.sweepsAt(SOON_AFTER);
        assertThat(copy.told()).isEmpty();

        held().leaveOut(STARTED);
        absence.settle(STARTED);
        copy.sweepsAt("2026-12-01T15:10:00Z").sweeps();

        assertThat(copy.told()).isEmpty();
    }
}
