package kz.akd.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders at the right moment, in every zone (rule 4). */
class ReminderSweepTest {

    private static final PersonId ASTANA = new PersonId(1);
    private static final PersonId WASHINGTON = new PersonId(2);
    private static final Map<PersonId, String> ZONES = Map.of(ASTANA, "Asia/Almaty", WASHINGTON, "America/New_York");
    private static final Subject OPERA = new Subject("event", "opera");
    private static final Instant BEGINS = Instant.parse("2026-12-01T13:00:00Z");

    private TestMongo mongo;
    private ReminderStore store;
    private final List<String> told = new ArrayList<>();
    private List<PersonId> audience = List.of(ASTANA, WASHINGTON);
    private boolean broken;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        store = new ReminderStore(mongo.template());
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private Reminders remindersAt(String moment) {
        return new Reminders(store, at(moment));
    }

    private void sweepAt(String moment) {
        var source = new ReminderSource() {
            @Override
            public String kind() {
                return "event";
            }

            @Override
            public Collection<PersonId> audience(String id) {
                return audience;
            }

            @Override
            public void remind(PersonId person, String id, String rule) {
                if (broken && person.equals(ASTANA)) {
                    throw new IllegalStateException("broken for one");
                }
                var line = person + " " + rule;
                if (!told.contains(line)) {
                    told.add(line);
                }
            }
        };
        Recipients recipients = person ->
                new Recipients.Recipient(ZoneId.of(ZONES.get(person)), LocalTime.of(22, 0), LocalTime.of(8, 0));
        new ReminderSweep(store, List.of(source), recipients, at(moment)).run();
    }

    private static Rule rule(String name, Duration before, Duration usefulUntil) {
        return new Rule(name, BEGINS.minus(before), BEGINS.minus(usefulUntil));
    }

    private void plannedADayBefore() {
        remindersAt("2026-11-20T00:00:00Z")
                .plan(OPERA, List.of(rule("day", Duration.ofHours(24), Duration.ofHours(2))));
    }

    @Test
    void nobody_is_reminded_before_the_moment_and_all_who_are_awake_at_it() {
        plannedADayBefore();

        sweepAt("2026-11-30T12:59:59Z");
        assertThat(told).isEmpty();
        sweepAt("2026-11-30T13:00:00Z");

        assertThat(told).containsExactly("1 day", "2 day");
        assertThat(remindersAt("2026-11-30T13:00:00Z").next()).isEmpty();
    }

    @Test
    void a_hold_lasts_until_eight_in_the_morning_there() {
        remindersAt("2026-11-20T00:00:00Z").plan(OPERA, List.of(rule("night", Duration.ofHours(18), Duration.ZERO)));

        sweepAt("2026-11-30T19:00:00Z");
        assertThat(told).containsExactly("2 night");
        assertThat(remindersAt("2026-11-30T19:00:00Z").next()).contains(Instant.parse("2026-12-01T03:00:00Z"));
        sweepAt("2026-12-01T02:59:59Z");
        assertThat(told).hasSize(1);
        sweepAt("2026-12-01T03:00:00Z");
        assertThat(told).containsExactly("2 night", "1 night");
    }

    @Test
    void where_waiting_would_make_it_useless_it_goes_at_once() {
        remindersAt("2026-11-20T00:00:00Z").plan(OPERA, List.of(rule("two", Duration.ofHours(2), Duration.ZERO)));

        sweepAt("2026-12-01T11:00:00Z");

        assertThat(told).containsExactly("1 two", "2 two");
    }

    @Test
    void whoever_declines_while_it_is_held_is_left_alone() {
        remindersAt("2026-11-20T00:00:00Z").plan(OPERA, List.of(rule("night", Duration.ofHours(18), Duration.ZERO)));
        sweepAt("2026-11-30T19:00:00Z");

        audience = List.of(WASHINGTON);
        sweepAt("2026-12-01T03:00:00Z");

        assertThat(told).containsExactly("2 night");
    }

    @Test
    void after_a_downtime_what_helps_goes_once_and_what_does_not_is_marked_as_missed() {
        remindersAt("2026-11-20T00:00:00Z")
                .plan(
                        OPERA,
                        List.of(
                                rule("day", Duration.ofHours(24), Duration.ofHours(2)),
                                rule("two", Duration.ofHours(2), Duration.ZERO)));

        sweepAt("2026-12-01T12:00:00Z");
        sweepAt("2026-12-01T12:00:01Z");

        assertThat(told).containsExactly("1 two", "2 two");
        assertThat(store.count(Reminder.State.MISSED)).isEqualTo(1);
        assertThat(store.count(Reminder.State.DONE)).isEqualTo(1);
    }

    @Test
    void one_who_cannot_be_reminded_does_not_stop_the_others_and_is_tried_again() {
        plannedADayBefore();
        broken = true;
        sweepAt("2026-11-30T13:00:00Z");
        assertThat(told).containsExactly("2 day");

        broken = false;
        sweepAt("2026-11-30T13:00:30Z");

        assertThat(told).containsExactly("2 day", "1 day");
    }

    @Test
    void planning_again_moves_and_cancelling_removes() {
        plannedADayBefore();
        remindersAt("2026-11-20T00:00:00Z")
                .plan(OPERA, List.of(rule("day", Duration.ofHours(48), Duration.ofHours(2))));
        assertThat(remindersAt("2026-11-20T00:00:00Z").next()).contains(BEGINS.minus(Duration.ofHours(48)));

        remindersAt("2026-11-20T00:00:00Z").cancel(OPERA);

        assertThat(remindersAt("2026-11-20T00:00:00Z").next()).isEmpty();
    }

    @Test
    void a_rule_whose_moment_has_passed_is_not_planned() {
        remindersAt("2026-12-01T00:00:00Z")
                .plan(OPERA, List.of(rule("day", Duration.ofHours(24), Duration.ofHours(2))));

        assertThat(remindersAt("2026-12-01T00:00:00Z").next()).isEmpty();
    }

    @Test
    void an_event_keeps_its_local_time_across_the_change_of_clocks() {
        var helsinki = ZoneId.of("Europe/Helsinki");
        var before = new LocalMoment(LocalDateTime.of(2026, 10, 24, 18, 0), helsinki);
        var after = new LocalMoment(LocalDateTime.of(2026, 10, 25, 18, 0), helsinki);

        assertThat(Duration.between(before.instant(), after.instant())).isEqualTo(Duration.ofHours(25));
        assertThat(after.in(ZoneId.of("Asia/Almaty")).time()).isEqualTo(LocalDateTime.of(2026, 10, 25, 21, 0));
    }
}
