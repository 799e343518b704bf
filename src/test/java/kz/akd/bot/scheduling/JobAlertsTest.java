package kz.akd.bot.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.nodes.TestNodes;
import kz.akd.bot.shared.TestKeeper;
import kz.akd.bot.shared.facts.SweepFacts.SweepFailing;
import kz.akd.bot.shared.facts.SweepFacts.SweepWorksAgain;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two nodes say of jobs that do not work. */
class JobAlertsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final SweepFailing FAILING = new SweepFailing("birthdays", 1, NOW, "Fault");
    private static final SweepWorksAgain WORKS = new SweepWorksAgain("birthdays", 1, NOW);

    private final List<Object> heard = new ArrayList<>();
    private TestMongo mongo;
    private List<Nodes> nodes;
    private JobAlerts here;
    private JobAlerts there;

    @BeforeEach
    void open(@TempDir Path directory) {
        mongo = new TestMongo(directory);
        nodes = TestNodes.sharing(mongo.template(), 2);
        here = on(nodes.get(0));
        there = on(nodes.get(1));
    }

    private JobAlerts on(Nodes node) {
        var keeper = TestKeeper.telling(heard, mongo.template());
        return new JobAlerts(new JobAlertStore(mongo.template(), keeper), node, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void rule_5_a_trouble_of_both_nodes_is_told_once_and_once_that_it_is_over_on_both() {
        here.of("birthdays", "Fault");
        there.of("birthdays", "Fault");
        here.of("birthdays", "Other");
        assertThat(heard).containsExactly(FAILING);

        here.over("birthdays");
        assertThat(heard).containsExactly(FAILING);
        there.over("birthdays");
        there.over("birthdays");

        assertThat(heard).containsExactly(FAILING, WORKS);
    }

    @Test
    void a_trouble_that_comes_back_is_told_again() {
        here.of("birthdays", "Fault");
        here.over("birthdays");
        there.of("birthdays", "Fault");

        assertThat(heard).containsExactly(FAILING, WORKS, new SweepFailing("birthdays", 2, NOW, "Fault"));
    }

    @Test
    void a_trouble_of_a_node_that_is_gone_is_over_when_the_job_works_on_the_others() {
        here.over("birthdays");
        there.of("birthdays", "Fault");
        TestNodes.outlive(List.of(nodes.get(0)));
        here.on(new NodeLost());

        here.over("birthdays");

        assertThat(heard).containsExactly(FAILING, WORKS);
    }

    @Test
    void a_trouble_that_goes_on_after_a_restart_is_not_told_again() {
        here.of("birthdays", "Fault");
        var restarted = on(TestNodes.alone(mongo.template()));

        restarted.of("birthdays", "Fault");
        assertThat(heard).containsExactly(FAILING);
        restarted.over("birthdays");

        assertThat(heard).containsExactly(FAILING, WORKS);
    }

    @Test
    void of_jobs_that_work_nothing_is_kept() {
        here.over("birthdays");

        assertThat(heard).isEmpty();
        assertThat(mongo.template().findAll(JobAlert.class)).isEmpty();
    }
}
