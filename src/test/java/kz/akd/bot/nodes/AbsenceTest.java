package kz.akd.bot.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.akd.bot.nodes.Absence.Away;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Data on which nobody has worked for long, whether the bot was away or they are a copy. */
class AbsenceTest {

    private static final Instant STOPPED = Instant.parse("2026-12-01T12:50:00Z");
    private static final Instant STARTED = Instant.parse("2026-12-01T15:00:00Z");

    private TestMongo mongo;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private Absence startedAt(Instant moment) {
        return new Absence(mongo.template(), Clock.fixed(moment, ZoneOffset.UTC), new MockEnvironment());
    }

    @Test
    void what_was_due_before_a_late_start_is_held_until_somebody_decides() {
        assertThat(startedAt(STOPPED).heldBefore()).isEmpty();

        var late = startedAt(STARTED);
        assertThat(late.heldBefore()).contains(STARTED);
        assertThat(late.undecided()).contains(new Away(STOPPED, STARTED));
        late.run();
        assertThat(late.settle(STARTED.minusMillis(1))).isFalse();
        assertThat(late.settle(STARTED)).isTrue();

        assertThat(late.heldBefore()).isEmpty();
        assertThat(late.settle(STARTED)).isFalse();
        assertThat(startedAt(STARTED.plusSeconds(60)).heldBefore()).isEmpty();
    }

    @Test
    void an_hour_is_no_absence() {
        startedAt(STOPPED);
        assertThat(startedAt(STOPPED.plusSeconds(3600)).heldBefore()).isEmpty();
    }

    @Test
    void a_restart_before_somebody_decides_asks_about_the_whole_absence() {
        startedAt(STOPPED);
        startedAt(STARTED);
        assertThat(startedAt(STARTED.plusSeconds(60)).undecided()).contains(new Away(STOPPED, STARTED));
        assertThat(startedAt(STARTED.plusSeconds(7200)).undecided())
                .contains(new Away(STOPPED, STARTED.plusSeconds(7200)));
    }

    @Test
    void the_playground_leaps_as_it_pleases() {
        startedAt(STOPPED);
        var playground = new MockEnvironment();
        playground.setActiveProfiles("playground");
        assertThat(new Absence(mongo.template(), Clock.fixed(STARTED, ZoneOffset.UTC), playground).heldBefore())
                .isEmpty();
    }
}
