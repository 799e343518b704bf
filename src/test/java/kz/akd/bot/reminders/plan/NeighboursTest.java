package kz.akd.bot.reminders.plan;

import static kz.akd.bot.reminders.Engine.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.akd.bot.reminders.Engine;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One feature, person or pile that fails keeps no neighbour from being reminded. */
class NeighboursTest {

    private static final Subject OPERA = new Subject("event", "opera");
    private static final Subject BALLET = new Subject("event", "ballet");
    private static final String BEGINS = "2026-12-01T13:00:00Z";
    private static final String DAY_BEFORE = "2026-11-30T13:00:00Z";

    private TestMongo mongo;
    private Engine engine;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        engine = Engine.alone(mongo).at("2026-11-20T00:00:00Z");
        aida = engine.person(1, "Asia/Almaty");
        bolat = engine.person(2, "Asia/Almaty");
        engine.audience("opera", aida, bolat);
        engine.audience("ballet", aida, bolat);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void plan(Subject subject, Duration before, Duration usefulUntil) {
        engine.reminders().plan(subject, () -> List.of(rule(subject.id(), BEGINS, before, usefulUntil)));
    }

    private void bothADayBefore() {
        plan(OPERA, Duration.ofHours(24), Duration.ofHours(2));
        plan(BALLET, Duration.ofHours(24), Duration.ofHours(2));
    }

    /** At midnight, so that it waits for the morning. */
    private void bothAtNight() {
        plan(OPERA, Duration.ofHours(18), Duration.ZERO);
        plan(BALLET, Duration.ofHours(18), Duration.ZERO);
    }

    @Test
    void a_feature_that_fails_keeps_no_other_from_reminding_and_is_tried_after_pauses_that_grow() {
        bothADayBefore();
        engine.breaks("opera"::equals);

        assertThat(engine.sweepsAt(DAY_BEFORE).told()).containsExactlyInAnyOrder("1 ballet", "2 ballet");
        assertThat(engine.failing()).containsExactly("reminders 1 IllegalStateException");
        engine.sweepsAt("2026-11-30T13:00:09Z").sweepsAt("2026-11-30T13:00:10Z").sweepsAt("2026-11-30T13:00:29Z");
        assertThat(engine.failing())
                .containsExactly(
                        "reminders 1 IllegalStateException",
                        "reminders 2 IllegalStateException",
                        "reminders 2 IllegalStateException");

        engine.breaks(what -> false);
        engine.sweepsAt("2026-11-30T13:00:30Z");

        assertThat(engine.told()).hasSize(4).contains("1 opera", "2 opera");
        assertThat(engine.failing()).isEmpty();
        assertThat(engine.store().count(State.DONE)).isEqualTo(2);
    }

    /** Also after a restart in between. */
    @Test
    void mornings_come_though_a_feature_fails_for_long() {
        bothAtNight();
        plan(new Subject("event", "match"), Duration.ofHours(19), Duration.ofHours(1));
        engine.breaks("match"::equals);
        engine.sweepsAt("2026-11-30T18:00:00Z").sweepsAt("2026-11-30T19:00:00Z");

        var restarted = engine.beside(mongo, engine.node());
        restarted.breaks("match"::equals);
        restarted.sweepsAt("2026-12-01T03:00:00Z");

        assertThat(engine.told()).hasSize(2).allMatch(line -> line.contains("+"));
        assertThat(restarted.failing()).hasSize(1);
    }

    @Test
    void what_was_put_off_is_known_after_a_restart() {
        plan(OPERA, Duration.ofHours(24), Duration.ofHours(2));
        engine.breaks("opera"::equals);
        engine.sweepsAt(DAY_BEFORE);

        var restarted = engine.beside(mongo, engine.node());
        restarted.sweepsAt("2026-11-30T13:00:05Z");

        assertThat(restarted.told()).isEmpty();
        assertThat(restarted.failing()).containsExactly("reminders 1 IllegalStateException");
    }

    @Test
    void a_feature_that_fails_until_its_reminder_helps_no_more_has_missed_it() {
        bothADayBefore();
        engine.breaks("opera"::equals);
        engine.sweepsAt(DAY_BEFORE).sweepsAt("2026-12-01T12:00:00Z");

        assertThat(engine.store().count(State.MISSED)).isEqualTo(1);
        engine.failing();
        engine.sweeps();
        assertThat(engine.failing()).isEmpty();
    }

    @Test
    void a_person_whose_wishes_cannot_be_read_keeps_no_other_from_being_reminded() {
        bothADayBefore();
        engine.breaks(aida::equals);

        assertThat(engine.sweepsAt(DAY_BEFORE).told()).containsExactlyInAnyOrder("2 opera", "2 ballet");
        engine.breaks(what -> false);
        engine.sweepsAt("2026-11-30T13:01:00Z").sweepsAt("2026-11-30T13:20:00Z");

        assertThat(engine.told()).hasSize(4).contains("1 opera", "1 ballet");
    }

    @Test
    void in_the_morning_a_person_whose_wishes_cannot_be_read_keeps_no_other_waiting() {
        bothAtNight();
        engine.sweepsAt("2026-11-30T19:00:00Z");
        engine.breaks(aida::equals);

        engine.sweepsAt("2026-12-01T03:00:00Z");

        assertThat(engine.told()).hasSize(1).allMatch(line -> line.startsWith("2 "));
        assertThat(engine.failing()).containsExactly("waiting-reminders 1 IllegalStateException");
        engine.breaks(what -> false);
        engine.sweepsAt("2026-12-01T03:00:10Z");
        assertThat(engine.told()).hasSize(2);
        assertThat(engine.failing()).isEmpty();
    }

    @Test
    void a_pile_that_cannot_be_read_keeps_no_other_waiting() {
        bothAtNight();
        engine.sweepsAt("2026-11-30T19:00:00Z");
        mongo.template()
                .getCollection("reminders_piles")
                .updateOne(new Document("_id", 1L), new Document("$set", new Document("pieces.0.why", "GONE")));

        engine.sweepsAt("2026-12-01T03:00:00Z");

        assertThat(engine.told()).hasSize(1).allMatch(line -> line.startsWith("2 "));
    }

    @Test
    void a_reminder_that_cannot_be_read_keeps_no_other_from_going_out() {
        bothADayBefore();
        mongo.template()
                .getCollection("reminders")
                .updateOne(
                        new Document("subject._id", "opera"),
                        new Document("$set", new Document("keptUrgency", "GONE")));

        assertThat(engine.sweepsAt(DAY_BEFORE).told()).containsExactlyInAnyOrder("1 ballet", "2 ballet");
        assertThat(engine.failing()).containsExactly("reminders 1 IllegalArgumentException");
    }

    @Test
    void who_cannot_be_told_is_tried_after_pauses_that_grow_and_it_is_said() {
        bothAtNight();
        engine.sweepsAt("2026-11-30T19:00:00Z");
        engine.breaks(aida, true);
        engine.sweepsAt("2026-12-01T03:00:00Z").sweepsAt("2026-12-01T03:00:10Z").sweepsAt("2026-12-01T03:00:29Z");

        assertThat(engine.told()).hasSize(1);
        assertThat(engine.failing())
                .containsExactly(
                        "waiting-reminders 1 IllegalStateException",
                        "waiting-reminders 2 IllegalStateException",
                        "waiting-reminders 2 IllegalStateException");
        engine.breaks(aida, false);
        engine.sweepsAt("2026-12-01T03:00:30Z");
        assertThat(engine.told()).hasSize(3).contains("1 opera", "1 ballet");
        assertThat(engine.failing()).isEmpty();
    }

    /** What was gathered in the morning goes on one by one where it could not be told together. */
    @Test
    void one_thing_of_many_that_cannot_be_told_keeps_no_other_from_the_same_person() {
        bothAtNight();
        engine.sweepsAt("2026-11-30T19:00:00Z");
        engine.breaksTelling(bundle ->
                bundle.matters().stream().anyMatch(matter -> matter.subject().equals(OPERA)));

        engine.sweepsAt("2026-12-01T03:00:00Z").sweepsAt("2026-12-01T03:00:10Z").sweepsAt("2026-12-01T03:00:30Z");

        assertThat(engine.told()).containsExactlyInAnyOrder("1 ballet", "2 ballet");
        engine.wishing(aida, true, Set.of(), Instant.parse("2026-12-24T05:00:00Z"));
        engine.wishing(bolat, true, Set.of(), Instant.parse("2026-12-24T05:00:00Z"));
        engine.sweepsAt("2026-12-01T04:00:00Z").failing();
        engine.sweeps();
        assertThat(engine.failing()).as("it would come too late").isEmpty();
    }
}
