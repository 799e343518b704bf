package kz.akd.bot.reminders.pile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.reminders.Engine;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.ReminderSender.Bundle;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.own.FormerPendingReminders;
import kz.akd.bot.reminders.own.OwnReminders.Snooze;
import kz.akd.bot.reminders.plan.Reminder;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for a person is one thing: it is told, put off and dropped at once (rule 5), and leaves once it is told. */
class PileSweepTest {

    private static final Subject OPERA = new Subject("event", "opera");
    private static final Subject BALLET = new Subject("event", "ballet");
    private static final String BEGINS = "2026-12-01T13:00:00Z";
    private static final String NIGHT = "2026-11-30T19:00:00Z";
    private static final String MORNING = "2026-12-01T03:00:00Z";
    private static final String BOTH = "1 (opera\\+ballet|ballet\\+opera)";

    private TestMongo mongo;
    private Engine engine;
    private PersonId astana;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        engine = Engine.alone(mongo).at("2026-11-20T00:00:00Z");
        astana = engine.person(1, "Asia/Almaty");
        engine.audience("opera", astana);
        engine.audience("ballet", astana);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void planned(Subject subject, String name, Duration before) {
        engine.reminders().plan(subject, () -> List.of(Engine.rule(name, BEGINS, before, Duration.ZERO)));
    }

    private void twoAtNight() {
        planned(OPERA, "opera", Duration.ofHours(18));
        planned(BALLET, "ballet", Duration.ofHours(18));
    }

    private void pausedUntil(String moment) {
        engine.wishing(astana, true, Set.of(), moment == null ? null : Instant.parse(moment));
    }

    private long kept(String collection) {
        return mongo.template().getCollection(collection).countDocuments();
    }

    private List<String> planned() {
        try (var planned = engine.store().planned()) {
            return planned.map(Reminder::id).toList();
        }
    }

    @Test
    void what_was_told_lies_out_of_the_way_of_the_sweeps_and_still_says_what_it_was_told_with() {
        twoAtNight();
        var ids = planned();

        engine.sweepsAt(NIGHT);
        assertThat(kept("reminders_piles")).isEqualTo(1);
        engine.sweepsAt(MORNING);

        assertThat(kept("reminders_piles")).isZero();
        assertThat(kept("reminders")).isZero();
        assertThat(engine.store().count(State.DONE)).isEqualTo(2);
        assertThat(ids)
                .allSatisfy(id -> assertThat(engine.own().toldWith(astana, id))
                        .extracting(ReminderInfo::reminder)
                        .containsExactlyInAnyOrderElementsOf(ids));
    }

    @Test
    void what_was_told_is_forgotten_when_it_helps_no_more() {
        twoAtNight();
        var ids = planned();
        engine.sweepsAt(NIGHT).sweepsAt(MORNING);

        engine.toldTogether().forgetBefore(Instant.parse(BEGINS));
        assertThat(engine.own().toldWith(astana, ids.get(0))).hasSize(2);
        engine.toldTogether().forgetBefore(Instant.parse(BEGINS).plusSeconds(1));

        assertThat(engine.own().toldWith(astana, ids.get(0))).isEmpty();
        assertThat(kept("reminders_told")).isZero();
    }

    @Test
    void a_crash_before_anything_of_a_morning_went_out_loses_nothing_and_what_comes_due_meanwhile_comes_by_itself() {
        twoAtNight();
        planned(new Subject("event", "late"), "late", Duration.ofHours(10));
        engine.audience("late", astana);
        engine.sweepsAt(NIGHT).crashesAfter(0);
        assertThatThrownBy(() -> engine.sweepsAt(MORNING)).isInstanceOf(Engine.Crash.class);

        var restarted = engine.beside(mongo, TestNodes.alone(mongo.template()));
        restarted.sweepsAt("2026-12-01T03:00:05Z").sweeps();

        assertThat(engine.told())
                .hasSize(2)
                .anyMatch(line -> line.matches(BOTH))
                .contains("1 late");
        assertThat(kept("reminders_piles")).isZero();
    }

    @Test
    void a_crash_after_all_of_a_morning_went_out_repeats_nothing() {
        twoAtNight();
        engine.sweepsAt(NIGHT).crashesOnceAllIsTold();
        assertThatThrownBy(() -> engine.sweepsAt(MORNING)).isInstanceOf(Engine.Crash.class);

        var restarted = engine.beside(mongo, TestNodes.alone(mongo.template()));
        restarted.sweepsAt("2026-12-01T03:00:05Z").sweeps();

        assertThat(engine.told()).hasSize(1).first().asString().matches(BOTH);
        assertThat(kept("reminders_piles")).isZero();
    }

    @Test
    void a_crash_in_a_round_that_is_gone_through_again_after_the_morning_repeats_nothing() {
        twoAtNight();
        engine.sweepsAt(NIGHT);
        var again = mongo.template().getCollection("reminders_over").find().into(new ArrayList<>());
        engine.sweepsAt(MORNING);
        again.forEach(reminder -> mongo.template()
                .getCollection("reminders")
                .insertOne(reminder.append("state", "PLANNED").append("taker", "a node that is no more")));
        mongo.template().getCollection("reminders_over").drop();

        engine.sweepsAt("2026-12-01T03:05:00Z").sweeps();

        assertThat(engine.told()).hasSize(1).first().asString().matches(BOTH);
    }

    @Test
    void what_is_put_off_in_the_moment_it_is_told_comes_again() {
        planned(OPERA, "opera", Duration.ofHours(18));
        var matter = engine.own().matter(planned().get(0)).orElseThrow();
        engine.sweepsAt(NIGHT).whileTelling(() -> engine.own().snooze(astana, matter, Snooze.HOUR));

        engine.sweepsAt(MORNING).sweepsAt("2026-12-01T04:00:00Z");

        assertThat(engine.told()).containsExactly("1 opera", "1 opera");
    }

    @Test
    void whoever_ends_a_pause_is_told_all_of_it_in_one_message_whenever_the_sweep_looks() throws InterruptedException {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 60; i++) {
            people.add(engine.person(100 + i, "Asia/Almaty"));
        }
        var audience = people.toArray(PersonId[]::new);
        people.forEach(person -> engine.wishing(person, true, Set.of(), Instant.parse("2026-12-01T05:00:00Z")));
        for (var name : List.of("one", "two", "three", "four")) {
            engine.audience(name, audience);
            planned(new Subject("event", name), name, Duration.ofHours(24));
        }
        engine.sweepsAt("2026-11-30T13:00:00Z");
        assertThat(engine.told()).isEmpty();
        var outbox = new ConcurrentLinkedQueue<Bundle>();
        engine.tellsInto(outbox);
        engine.at("2026-11-30T14:00:00Z");

        var sweeping = new Thread(() -> {
            for (int i = 0; i < 30; i++) {
                engine.sweeps();
            }
        });
        sweeping.start();
        for (var person : people) {
            engine.wishing(person, true, Set.of(), null);
            engine.reminders().wishesChanged(person);
        }
        sweeping.join();
        engine.sweeps();

        assertThat(outbox)
                .hasSize(people.size())
                .allMatch(bundle -> bundle.matters().size() == 4);
    }

    @Test
    void a_pause_that_ends_while_a_reminder_is_on_its_way_is_heard_at_once() {
        pausedUntil("2026-12-01T05:00:00Z");
        planned(OPERA, "opera", Duration.ofHours(24));
        engine.at("2026-11-30T13:00:00Z").whileDeciding(() -> {
            pausedUntil(null);
            engine.reminders().wishesChanged(astana);
        });

        engine.sweeps().sweepsAt("2026-11-30T13:00:01Z");

        assertThat(engine.told()).containsExactly("1 opera");
        engine.sweepsAt("2026-12-02T00:00:00Z");
        assertThat(kept("reminders_piles")).isZero();
    }

    @Test
    void a_pause_that_begins_while_the_morning_is_decided_holds() {
        planned(OPERA, "opera", Duration.ofHours(18));
        engine.sweepsAt(NIGHT);
        engine.at(MORNING).whileDeciding(() -> {
            pausedUntil("2026-12-01T10:00:00Z");
            engine.reminders().wishesChanged(astana);
        });

        assertThat(engine.sweeps().sweepsAt("2026-12-01T03:00:01Z").told()).isEmpty();
        assertThat(engine.sweepsAt("2026-12-01T10:00:00Z").told()).containsExactly("1 opera");
    }

    @Test
    void a_reminder_that_a_crash_left_among_those_planned_is_over_all_the_same() {
        planned(OPERA, "opera", Duration.ofHours(24));
        var id = planned().get(0);
        var kept = mongo.template().getCollection("reminders").find().first();
        assertThat(engine.store().stop(id)).isTrue();
        mongo.template().getCollection("reminders").insertOne(kept);

        assertThat(engine.store().find(id)).map(Reminder::state).contains(State.STOPPED);
        assertThat(engine.store().stop(id)).isFalse();
        mongo.template().getCollection("reminders").insertOne(kept);
        engine.sweepsAt("2026-11-30T13:00:00Z");

        assertThat(engine.told()).isEmpty();
        assertThat(kept("reminders")).isZero();
    }

    @Test
    void a_reminder_that_is_over_is_not_planned_again() {
        planned(OPERA, "opera", Duration.ofHours(24));
        assertThat(engine.store().stop(planned().get(0))).isTrue();

        planned(OPERA, "opera", Duration.ofHours(24));

        assertThat(engine.reminders().next()).isEmpty();
    }

    @Test
    void what_an_earlier_release_left_waiting_comes_in_one_message_too() {
        for (var id : List.of("opera", "ballet", "told")) {
            mongo.template()
                    .getCollection("reminders_waiting")
                    .insertOne(new Document("_id", id + ":1")
                            .append("person", 1L)
                            .append(
                                    "matter",
                                    new Document("reminder", id)
                                            .append("subject", new Document("_id", id).append("kind", "event"))
                                            .append("rule", id)
                                            .append("usefulUntil", Instant.parse(BEGINS))
                                            .append("urgency", "USUAL"))
                            .append("due", Instant.parse(MORNING))
                            .append("why", "RESTING")
                            .append("state", id.equals("told") ? "TOLD" : "WAITING"));
        }

        new FormerPendingReminders(mongo.template(), engine.waiting()).move(Instant.parse(NIGHT));

        assertThat(engine.sweepsAt(MORNING).told())
                .hasSize(1)
                .first()
                .asString()
                .matches(BOTH);
        assertThat(mongo.template().collectionExists("reminders_waiting")).isFalse();
    }
}
