package kz.akd.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.reminders.plan.Reminder;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two who plan at once, the older one never leaves what it has read. */
class PlanningTest {

    private static final Subject OPERA = new Subject("event", "opera");
    private static final Instant FIRST = Instant.parse("2026-12-01T13:00:00Z");

    /** When the opera begins: so many minutes later than at first. */
    private final AtomicInteger later = new AtomicInteger();

    private TestMongo mongo;
    private List<Engine> nodes;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = Engine.mongo(directory);
        var engine = Engine.alone(mongo).at("2026-11-20T00:00:00Z");
        nodes = TestNodes.sharing(mongo.template(), 2).stream()
                .map(node -> engine.beside(mongo, node))
                .toList();
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    private List<Rule> rules() {
        var due = FIRST.plusSeconds(60L * later.get());
        return List.of(new Rule("begins", due, due.plusSeconds(60)));
    }

    private List<Instant> planned() {
        return nodes.get(0).store().planned(OPERA).stream().map(Reminder::due).toList();
    }

    @Test
    void whoever_has_read_what_is_old_does_not_overtake_who_reads_what_is_new() {
        nodes.get(0).reminders().plan(OPERA, () -> {
            var read = rules();
            if (later.compareAndSet(0, 5)) {
                nodes.get(1).reminders().plan(OPERA, this::rules);
            }
            return read;
        });

        assertThat(planned()).containsExactly(FIRST.plusSeconds(300));
    }

    @Test
    void whoever_was_about_to_plan_plans_nothing_for_what_was_called_off_meanwhile() {
        nodes.get(0).reminders().plan(OPERA, () -> {
            var read = later.get() < 0 ? List.<Rule>of() : rules();
            if (later.compareAndSet(0, -1)) {
                nodes.get(1).reminders().plan(OPERA, List::of);
            }
            return read;
        });

        assertThat(planned()).isEmpty();
    }

    @Test
    void when_many_plan_at_once_the_last_moment_is_left() throws Exception {
        var movers = Executors.newFixedThreadPool(6);
        try {
            var moves = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 120; i++) {
                var node = nodes.get(i % 2);
                moves.add(() -> {
                    later.incrementAndGet();
                    node.reminders().plan(OPERA, this::rules);
                    return null;
                });
            }
            for (var done : movers.invokeAll(moves)) {
                done.get();
            }
        } finally {
            movers.shutdown();
        }

        assertThat(planned()).containsExactly(FIRST.plusSeconds(60L * 120));
    }
}
