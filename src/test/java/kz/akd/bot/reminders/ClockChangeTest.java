package kz.akd.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.akd.bot.shared.LocalMoment;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 4: around the nights in which the clocks of Europe change, reminders come when the clock of the place says so, and
 * wait for the morning of each reader's own clock.
 */
class ClockChangeTest {

    private static final Subject OPERA = new Subject("event", "opera");

    private TestMongo mongo;
    private Engine engine;
    private PersonId astana;
    private PersonId helsinki;
    private PersonId washington;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        engine = Engine.alone(mongo).at("2027-03-01T00:00:00Z");
        astana = engine.person(1, "Asia/Almaty");
        helsinki = engine.person(2, "Europe/Helsinki");
        washington = engine.person(3, "America/New_York");
        engine.audience("opera", astana, helsinki, washington);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private static LocalMoment at(String time, String zone) {
        return new LocalMoment(LocalDateTime.parse(time), ZoneId.of(zone));
    }

    private void planned(LocalMoment begins, Duration... before) {
        engine.reminders().plan(OPERA, () -> Rule.around(begins, List.of(before), begins.instant()));
    }

    /** Sweeps a second before and at a moment: it is then that they are told, and not before. */
    private void tellsAt(String moment, String... lines) {
        var before = engine.told().size();
        var exact = Instant.parse(moment);
        engine.sweepsAt(exact.minusSeconds(1).toString());
        assertThat(engine.told()).as("a second before %s", moment).hasSize(before);
        engine.sweepsAt(moment);
        assertThat(engine.told().subList(before, engine.told().size()))
                .as("at %s", moment)
                .containsExactlyInAnyOrder(lines);
    }

    /** The clocks go forward on 28 March 2027, and back on 31 October. */
    @ParameterizedTest
    @CsvSource({
        // the event, the reminder of a day before it: the same hour on the place's clock
        "2027-03-27T18:00, Europe/Helsinki, 2027-03-26T16:00:00Z",
        "2027-03-28T18:00, Europe/Helsinki, 2027-03-27T16:00:00Z",
        "2027-03-29T18:00, Europe/Helsinki, 2027-03-28T15:00:00Z",
        "2027-03-28T18:00, Europe/Brussels, 2027-03-27T17:00:00Z",
        "2027-03-29T18:00, Europe/Brussels, 2027-03-28T16:00:00Z",
        "2027-10-30T18:00, Europe/Helsinki, 2027-10-29T15:00:00Z",
        "2027-10-31T18:00, Europe/Helsinki, 2027-10-30T15:00:00Z",
        "2027-11-01T18:00, Europe/Helsinki, 2027-10-31T16:00:00Z",
        "2027-10-31T18:00, Europe/Brussels, 2027-10-30T16:00:00Z",
        "2027-11-01T18:00, Europe/Brussels, 2027-10-31T17:00:00Z"
    })
    void a_day_before_is_at_the_same_hour_of_the_place(String time, String zone, String due) {
        engine.audience("opera", helsinki, washington);
        planned(at(time, zone), Duration.ofHours(24));

        tellsAt(due, "2 PT24H", "3 PT24H");
    }

    /** Thirty hours before six in the evening is noon of the day before, unless an hour is missing or comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-29T18:00, 2027-03-28T09:00:00Z",
        "2027-03-28T18:00, 2027-03-27T09:00:00Z",
        "2027-10-31T18:00, 2027-10-30T10:00:00Z",
        "2027-11-01T18:00, 2027-10-31T10:00:00Z"
    })
    void hours_are_hours(String time, String due) {
        engine.audience("opera", helsinki);
        planned(at(time, "Europe/Helsinki"), Duration.ofHours(30));

        tellsAt(due, "2 PT30H");
    }

    @Test
    void who_sleeps_is_told_in_the_morning_of_their_own_clock_also_in_the_night_of_the_change() {
        // 20:30 in Helsinki, 23:30 in Astana, 14:30 in Washington
        planned(at("2027-03-28T20:30", "Europe/Helsinki"), Duration.ofDays(1));

        tellsAt("2027-03-27T18:30:00Z", "2 PT24H", "3 PT24H");
        tellsAt("2027-03-28T03:00:00Z", "1 PT24H");
    }

    @Test
    void a_night_that_is_an_hour_shorter_or_longer_ends_at_eight_of_the_persons_clock() {
        engine.audience("opera", helsinki);
        // half past ten in the evening on either side of the night
        planned(at("2027-03-28T22:30", "Europe/Helsinki"), Duration.ofDays(1));
        engine.sweepsAt("2027-03-27T20:30:00Z");
        tellsAt("2027-03-28T05:00:00Z", "2 PT24H");

        planned(at("2027-10-31T22:30", "Europe/Helsinki"), Duration.ofDays(1));
        engine.sweepsAt("2027-10-30T19:30:00Z");
        tellsAt("2027-10-31T06:00:00Z", "2 PT24H");
    }

    @Test
    void an_hour_that_the_clocks_skip_or_have_twice_is_met_once() {
        engine.audience("opera", washington);
        // a day before half past three on the 29th would be at an hour that is missing in Helsinki
        planned(at("2027-03-29T03:30", "Europe/Helsinki"), Duration.ofDays(1));
        tellsAt("2027-03-28T12:00:00Z", "3 PT24H");

        // and a day before half past three on 1 November at one that comes twice: the first counts, nine in the evening
        // there
        planned(at("2027-11-01T03:30", "Europe/Helsinki"), Duration.ofDays(1));
        tellsAt("2027-10-31T00:30:00Z", "3 PT24H");
        engine.sweepsAt("2027-10-31T01:30:00Z").sweepsAt("2027-10-31T12:00:00Z");
        assertThat(engine.told()).hasSize(2);
    }

    @Test
    void who_moves_before_the_reminder_is_told_by_the_clock_where_they_are_then() {
        engine.audience("opera", astana, helsinki);
        // 20:00 in Helsinki on the day of the change: 22:00 in Astana
        planned(at("2027-03-29T20:00", "Europe/Helsinki"), Duration.ofDays(1));
        engine.person(1, "Europe/Helsinki");
        engine.person(2, "Asia/Almaty");

        tellsAt("2027-03-28T17:00:00Z", "1 PT24H");
        tellsAt("2027-03-29T03:00:00Z", "2 PT24H");
    }

    @Test
    void who_moves_while_it_waits_has_another_morning() {
        engine.audience("opera", astana);
        planned(at("2027-03-28T22:00", "Europe/Helsinki"), Duration.ofDays(1));
        engine.sweepsAt("2027-03-27T20:00:00Z");
        assertThat(engine.told()).isEmpty();

        // from Astana, where it is one at night, to Washington, where it is the afternoon
        engine.person(1, "America/New_York");
        engine.at("2027-03-27T20:10:00Z").reminders().wishesChanged(astana);

        engine.sweeps();
        assertThat(engine.told()).containsExactly("1 PT24H");
    }

    @Test
    void the_event_in_another_zone_than_its_member_is_never_moved_by_the_members_clock() {
        engine.audience("opera", washington);
        // the clocks of Washington went forward on 14 March already, Astana’s never do
        planned(at("2027-03-15T19:00", "Asia/Almaty"), Duration.ofDays(1), Duration.ofHours(2));

        tellsAt("2027-03-14T14:00:00Z", "3 PT24H");
        assertThat(LocalTime.ofInstant(Instant.parse("2027-03-15T12:00:00Z"), ZoneId.of("America/New_York")))
                .isEqualTo("08:00");
        tellsAt("2027-03-15T12:00:00Z", "3 PT2H");
    }
}
