package kz.akd.bot.reminders.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.reminders.Calendar;
import kz.akd.bot.reminders.Engine;
import kz.akd.bot.reminders.ReminderSender.Bundle;
import kz.akd.bot.reminders.Rule;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.reminders.own.OwnReminders.Snooze;
import kz.akd.bot.reminders.plan.Reminder.State;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders at the right moment, in every zone (rule 4), once. */
class ReminderSweepTest {

    private static final Subject OPERA = new Subject("event", "opera");
    private static final Subject BALLET = new Subject("event", "ballet");
    private static final String BEGINS = "2026-12-01T13:00:00Z";

    private TestMongo mongo;
    private Engine engine;
    private PersonId astana;
    private PersonId washington;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        engine = Engine.alone(mongo).at("2026-11-20T00:00:00Z");
        astana = engine.person(1, "Asia/Almaty");
        washington = engine.person(2, "America/New_York");
        engine.audience("opera", astana, washington);
        engine.audience("ballet", astana, washington);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static Rule rule(String name, Duration before, Duration usefulUntil) {
        return Engine.rule(name, BEGINS, before, usefulUntil);
    }

    private void planned(Subject subject, Rule... rules) {
        engine.reminders().plan(subject, () -> List.of(rules));
    }

    private void plannedADayBefore() {
        planned(OPERA, rule("day", Duration.ofHours(24), Duration.ofHours(2)));
    }

    /** Due at midnight in Astana, in the middle of the day in Washington. */
    private static Rule atNight(String name) {
        return rule(name, Duration.ofHours(18), Duration.ZERO);
    }

    private String only() {
        try (var planned = engine.store().planned()) {
            return planned.findFirst().orElseThrow().id();
        }
    }

    @Test
    void nobody_is_reminded_before_the_moment_and_all_who_are_awake_at_it() {
        plannedADayBefore();

        assertThat(engine.sweepsAt("2026-11-30T12:59:59Z").told()).isEmpty();
        assertThat(engine.sweepsAt("2026-11-30T13:00:00Z").sweeps().told()).containsExactly("1 day", "2 day");
        assertThat(engine.reminders().next()).isEmpty();
    }

    @Test
    void rule_4_whoever_sleeps_is_told_at_eight_in_the_morning_there() {
        planned(OPERA, atNight("night"));

        assertThat(engine.sweepsAt("2026-11-30T19:00:00Z").told()).containsExactly("2 night");
        assertThat(engine.sweepsAt("2026-12-01T02:59:59Z").told()).hasSize(1);
        assertThat(engine.sweepsAt("2026-12-01T03:00:00Z").sweeps().told()).containsExactly("2 night", "1 night");
    }

    @Test
    void what_piles_up_overnight_is_one_message_in_the_morning_after_a_restart_too() {
        planned(OPERA, atNight("opera"));
        planned(BALLET, atNight("ballet"));
        engine.sweepsAt("2026-11-30T19:00:00Z");

        var restarted = engine.beside(mongo, TestNodes.alone(mongo.template()));
        restarted.sweepsAt("2026-12-01T03:00:00Z").sweeps();

        assertThat(engine.told()).hasSize(3).last().asString().matches("1 (opera\\+ballet|ballet\\+opera)");
    }

    @Test
    void who_wants_each_by_itself_gets_each_by_itself() {
        engine.wishing(astana, false, Set.of(), null);
        planned(OPERA, atNight("opera"));
        planned(BALLET, atNight("ballet"));

        engine.sweepsAt("2026-11-30T19:00:00Z").sweepsAt("2026-12-01T03:00:00Z");

        assertThat(engine.told()).contains("1 opera", "1 ballet");
    }

    @Test
    void where_waiting_would_make_it_useless_it_goes_at_once() {
        planned(OPERA, rule("two", Duration.ofHours(2), Duration.ZERO));

        assertThat(engine.sweepsAt("2026-12-01T11:00:00Z").told()).containsExactly("1 two", "2 two");
    }

    @Test
    void what_is_urgent_passes_quiet_hours() {
        planned(OPERA, atNight("urgent").urgent());

        assertThat(engine.sweepsAt("2026-11-30T19:00:00Z").told()).containsExactly("1 urgent", "2 urgent");
    }

    @Test
    void a_pause_holds_even_what_is_urgent_till_the_morning_on_which_it_ends() {
        engine.wishing(astana, true, Set.of(), Instant.parse("2026-11-30T19:00:00Z"));
        engine.wishing(washington, true, Set.of(), Instant.parse("2026-12-24T05:00:00Z"));
        plannedADayBefore();
        planned(
                BALLET,
                rule("urgent", Duration.ofHours(24), Duration.ofHours(2)).urgent());

        assertThat(engine.sweepsAt("2026-11-30T13:00:00Z").told()).isEmpty();
        engine.wishing(astana, true, Set.of(), null);
        engine.sweepsAt("2026-12-01T03:00:00Z");

        assertThat(engine.told()).hasSize(1).first().asString().startsWith("1 ");
    }

    @Test
    void whoever_ends_their_pause_hears_at_once_what_still_helps() {
        engine.wishing(astana, true, Set.of(), Instant.parse("2026-12-01T03:00:00Z"));
        plannedADayBefore();
        engine.sweepsAt("2026-11-30T13:00:00Z");

        engine.wishing(astana, true, Set.of(), null);
        engine.at("2026-11-30T14:00:00Z").reminders().wishesChanged(astana);

        assertThat(engine.sweeps().told()).containsExactly("2 day", "1 day");
    }

    @Test
    void who_muted_the_topic_is_left_out() {
        engine.wishing(astana, true, Set.of("SPORT"), null);
        planned(OPERA, rule("day", Duration.ofHours(24), Duration.ofHours(2)).about("SPORT"));

        assertThat(engine.sweepsAt("2026-11-30T13:00:00Z").told()).containsExactly("2 day");
    }

    @Test
    void whoever_declines_while_it_waits_is_left_alone() {
        planned(OPERA, atNight("night"));
        engine.sweepsAt("2026-11-30T19:00:00Z");

        engine.audience("opera", washington);

        assertThat(engine.sweepsAt("2026-12-01T03:00:00Z").told()).containsExactly("2 night");
    }

    @Test
    void whoever_flies_west_while_it_waits_is_not_woken_there() {
        planned(OPERA, atNight("night"));
        engine.sweepsAt("2026-11-30T19:00:00Z");

        engine.person(1, "Europe/Helsinki");

        assertThat(engine.sweepsAt("2026-12-01T03:00:00Z").told()).hasSize(1);
        assertThat(engine.sweepsAt("2026-12-01T06:00:00Z").told()).containsExactly("2 night", "1 night");
    }

    @Test
    void whoever_moves_between_planning_and_the_moment_is_reminded_by_the_clock_of_where_they_are() {
        planned(OPERA, rule("evening", Duration.ofHours(19), Duration.ZERO));
        engine.person(1, "America/New_York");
        engine.person(2, "Asia/Almaty");

        assertThat(engine.sweepsAt("2026-11-30T18:00:00Z").told()).containsExactly("1 evening");
        assertThat(engine.sweepsAt("2026-12-01T03:00:00Z").told()).containsExactly("1 evening", "2 evening");
    }

    @Test
    void a_week_of_downtime_brings_one_message_of_what_still_helps_and_marks_the_rest_as_missed() {
        engine.person(2, "Europe/Helsinki");
        planned(
                OPERA,
                rule("week", Duration.ofDays(7), Duration.ofHours(24)),
                rule("day", Duration.ofHours(24), Duration.ofHours(2)),
                rule("two", Duration.ofHours(2), Duration.ZERO));
        planned(BALLET, Engine.rule("ballet", "2026-12-02T13:00:00Z", Duration.ofHours(36), Duration.ZERO));

        engine.sweepsAt("2026-12-01T12:00:00Z").sweepsAt("2026-12-01T12:00:01Z");

        assertThat(engine.told()).containsExactlyInAnyOrder("1 ballet+two", "2 ballet+two");
        assertThat(engine.store().count(State.MISSED)).isEqualTo(2);
        assertThat(engine.store().count(State.DONE)).isEqualTo(2);
    }

    @Test
    void one_who_cannot_be_reminded_does_not_stop_the_others_and_is_tried_again() {
        plannedADayBefore();
        engine.breaks(astana, true);
        assertThat(engine.sweepsAt("2026-11-30T13:00:00Z").told()).containsExactly("2 day");
        assertThat(engine.sweepsAt("2026-11-30T13:00:30Z").told()).containsExactly("2 day");

        engine.breaks(astana, false);

        assertThat(engine.sweepsAt("2026-11-30T13:01:00Z").told()).containsExactly("2 day", "1 day");
    }

    @Test
    void planning_again_moves_and_cancelling_removes_also_what_waits() {
        planned(OPERA, atNight("night"));
        engine.sweepsAt("2026-11-30T19:00:00Z");
        planned(OPERA, rule("later", Duration.ofHours(1), Duration.ZERO));
        assertThat(engine.waiting().count()).isZero();
        assertThat(engine.reminders().next()).contains(Instant.parse(BEGINS).minus(Duration.ofHours(1)));

        planned(OPERA);

        assertThat(engine.reminders().next()).isEmpty();
    }

    @Test
    void planning_the_same_again_changes_nothing_not_even_what_waits() {
        planned(OPERA, atNight("night"));
        engine.sweepsAt("2026-11-30T19:00:00Z");

        planned(OPERA, atNight("night"));

        assertThat(engine.sweepsAt("2026-12-01T03:00:00Z").told()).containsExactly("2 night", "1 night");
    }

    @Test
    void a_rule_whose_moment_has_passed_is_not_planned() {
        engine.at("2026-12-01T00:00:00Z");
        plannedADayBefore();

        assertThat(engine.reminders().next()).isEmpty();
    }

    @Test
    void what_comes_again_by_the_calendar_is_planned_anew_each_time_and_not_made_up_for() {
        var firstTuesdays = new Calendar("0 0 15 ? * TUE#1", ZoneId.of("Asia/Almaty"), Duration.ofHours(5));
        planned(OPERA, firstTuesdays.rule("council", Instant.parse("2026-11-20T00:00:00Z")));
        assertThat(engine.reminders().next()).contains(Instant.parse("2026-12-01T10:00:00Z"));

        engine.sweepsAt("2026-12-01T10:00:00Z");
        assertThat(engine.told()).contains("1 council");
        assertThat(engine.reminders().next()).contains(Instant.parse("2027-01-05T10:00:00Z"));

        engine.sweepsAt("2027-04-01T00:00:00Z");
        assertThat(engine.told().stream().filter("1 council"::equals)).hasSize(1);
        assertThat(engine.reminders().next()).contains(Instant.parse("2027-04-06T10:00:00Z"));
    }

    @Test
    void what_is_put_off_comes_once_at_its_minute_though_it_is_night() {
        plannedADayBefore();
        var id = only();
        engine.sweepsAt("2026-11-30T16:30:00Z");
        var matter = engine.own().matter(id).orElseThrow();

        engine.own().snooze(astana, matter, Snooze.HOUR);
        assertThat(engine.own().snooze(astana, matter, Snooze.HOUR)).contains(Instant.parse("2026-11-30T17:30:00Z"));
        engine.sweepsAt("2026-11-30T17:30:00Z").sweeps();

        assertThat(engine.told().stream().filter("1 day"::equals)).hasSize(2);
    }

    @Test
    void what_would_come_too_late_is_not_put_off() {
        plannedADayBefore();
        var id = only();
        engine.sweepsAt("2026-12-01T10:30:00Z");

        assertThat(engine.own().snooze(astana, engine.own().matter(id).orElseThrow(), Snooze.HOUR))
                .isEmpty();
    }

    @Test
    void tomorrow_is_nine_in_the_morning_there_or_when_they_are_up() {
        plannedADayBefore();
        var matter = engine.own().matter(only()).orElseThrow();
        engine.at("2026-11-30T17:30:00Z");

        assertThat(engine.own().snooze(astana, matter, Snooze.TOMORROW))
                .contains(Instant.parse("2026-12-01T04:00:00Z"));
    }

    @Test
    void what_is_put_off_comes_though_no_more_was_wanted_before_and_not_within_a_pause() {
        plannedADayBefore();
        var matter = engine.own().matter(only()).orElseThrow();
        engine.sweepsAt("2026-11-30T13:00:00Z").own().stop(astana, OPERA);

        engine.own().snooze(astana, matter, Snooze.HOUR);
        engine.sweepsAt("2026-11-30T14:00:00Z");
        assertThat(engine.told().stream().filter("1 day"::equals)).hasSize(2);

        engine.wishing(astana, true, Set.of(), Instant.parse("2026-11-30T19:00:00Z"));
        assertThat(engine.own().snooze(astana, matter, Snooze.HOUR)).contains(Instant.parse("2026-12-01T03:00:00Z"));
        engine.wishing(astana, true, Set.of(), Instant.parse("2026-12-24T05:00:00Z"));
        assertThat(engine.own().snooze(astana, matter, Snooze.HOUR)).isEmpty();
    }

    @Test
    void whoever_wants_no_more_of_a_subject_gets_none_until_they_want_them_again() {
        planned(
                OPERA,
                atNight("night"),
                rule("two", Duration.ofHours(2), Duration.ofHours(1)),
                rule("one", Duration.ofHours(1), Duration.ZERO));
        engine.sweepsAt("2026-11-30T19:00:00Z");

        engine.own().stop(astana, OPERA);
        engine.own().stop(astana, OPERA);
        engine.sweepsAt("2026-12-01T03:00:00Z").sweepsAt("2026-12-01T11:00:00Z");
        assertThat(engine.told()).containsExactly("2 night", "2 two");

        engine.own().resume(astana, OPERA);
        assertThat(engine.sweepsAt("2026-12-01T12:00:00Z").told()).contains("1 one");
    }

    @Test
    void whoever_is_forgotten_is_told_nothing_and_leaves_nothing() {
        planned(OPERA, atNight("night"));
        engine.sweepsAt("2026-11-30T19:00:00Z");
        engine.own().stop(astana, BALLET);

        engine.own().forget(astana);

        assertThat(engine.own().about(astana)).isEmpty();
        assertThat(engine.sweepsAt("2026-12-01T03:00:00Z").told()).containsExactly("2 night");
    }

    @Test
    void a_crash_in_the_middle_is_finished_by_another_node_and_nobody_is_told_twice() {
        var nodes = TestNodes.sharing(mongo.template(), 2);
        var first = engine.beside(mongo, nodes.get(0));
        var second = engine.beside(mongo, nodes.get(1));
        plannedADayBefore();
        planned(BALLET, atNight("night"));
        first.crashesAfter(1);

        assertThatThrownBy(() -> first.sweepsAt("2026-11-30T13:00:00Z")).isInstanceOf(Engine.Crash.class);
        second.sweepsAt("2026-11-30T13:00:01Z");
        assertThat(engine.told()).hasSize(1);
        TestNodes.outlive(List.of(nodes.get(1)));
        second.sweepsAt("2026-11-30T13:00:20Z").sweeps();

        assertThat(engine.told()).containsExactlyInAnyOrder("1 day", "2 day");
    }

    @Test
    void a_crash_in_the_morning_leaves_nothing_untold_and_nothing_told_twice() {
        var nodes = TestNodes.sharing(mongo.template(), 2);
        var first = engine.beside(mongo, nodes.get(0));
        var second = engine.beside(mongo, nodes.get(1));
        engine.person(2, "Asia/Almaty");
        List.of(first, second).forEach(node -> node.person(2, "Asia/Almaty"));
        planned(OPERA, atNight("opera"));
        planned(BALLET, atNight("ballet"));
        first.sweepsAt("2026-11-30T19:00:00Z");
        first.crashesAfter(1);

        assertThatThrownBy(() -> first.sweepsAt("2026-12-01T03:00:00Z")).isInstanceOf(Engine.Crash.class);
        second.sweepsAt("2026-12-01T03:00:01Z");
        TestNodes.outlive(List.of(nodes.get(1)));
        second.sweepsAt("2026-12-01T03:00:20Z").sweeps();

        assertThat(engine.told()).hasSize(2).allMatch(line -> line.contains("+"));
    }

    @Test
    void two_nodes_at_the_same_morning_tell_nobody_twice() throws InterruptedException {
        var nodes = TestNodes.sharing(mongo.template(), 2);
        var audience = new PersonId[300];
        for (int i = 0; i < audience.length; i++) {
            audience[i] = engine.person(10 + i, "Asia/Almaty");
        }
        engine.audience("opera", audience);
        engine.audience("ballet", audience);
        planned(OPERA, atNight("opera"));
        planned(BALLET, atNight("ballet"));
        engine.sweepsAt("2026-11-30T19:00:00Z");
        var outbox = new ConcurrentLinkedQueue<Bundle>();

        var threads = nodes.stream()
                .map(node -> engine.beside(mongo, node).at("2026-12-01T03:00:00Z"))
                .map(each -> {
                    each.tellsInto(outbox);
                    return new Thread(each::sweeps);
                })
                .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }

        assertThat(outbox.stream().map(bundle -> bundle.to().person())).containsExactlyInAnyOrder(audience);
        assertThat(outbox).allMatch(bundle -> bundle.matters().size() == 2);
    }
}
