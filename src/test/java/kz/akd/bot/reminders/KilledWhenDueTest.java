package kz.akd.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that dies around the second in which a reminder is due, and another that is started after it. */
class KilledWhenDueTest {

    private static final String BEGINS = "2026-12-02T13:00:00Z";
    private static final String DUE = "2026-12-01T13:00:00Z";
    private static final Subject OPERA = new Subject("event", "opera");

    private TestMongo mongo;
    private Engine engine;
    private PersonId aida;
    private PersonId bolat;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        engine = Engine.alone(mongo).at("2026-11-30T05:00:00Z");
        aida = engine.person(1, "Asia/Almaty");
        bolat = engine.person(2, "Asia/Almaty");
        engine.audience("opera", aida, bolat);
        engine.reminders().plan(OPERA, () -> List.of(Engine.rule("day", BEGINS, Duration.ofHours(24), Duration.ZERO)));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private void anotherStartsAt(String moment) {
        var next = engine.beside(mongo, TestNodes.alone(mongo.template()));
        for (int again = 0; again < 3; again++) {
            next.sweepsAt(moment);
        }
        assertThat(engine.told()).containsExactlyInAnyOrder(aida + " day", bolat + " day");
    }

    @Test
    void a_second_before_it_comes_once_after_the_start() {
        engine.sweepsAt("2026-12-01T12:59:58Z").sweepsAt("2026-12-01T12:59:59Z");
        assertThat(engine.told()).isEmpty();

        anotherStartsAt("2026-12-01T13:00:05Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void in_the_very_second_whoever_was_told_is_not_told_again(int before) {
        engine.sweepsAt("2026-12-01T12:59:59Z");
        engine.crashesAfter(before);
        if (before < 2) {
            assertThatThrownBy(() -> engine.sweepsAt(DUE)).isInstanceOf(Engine.Crash.class);
        } else {
            engine.crashesOnceAllIsTold();
            assertThatThrownBy(() -> engine.sweepsAt(DUE)).isInstanceOf(Engine.Crash.class);
        }

        anotherStartsAt("2026-12-01T13:00:05Z");
    }

    @Test
    void a_second_after_nothing_comes_again() {
        engine.sweepsAt(DUE).sweepsAt("2026-12-01T13:00:01Z");

        anotherStartsAt("2026-12-01T13:00:06Z");
    }
}
