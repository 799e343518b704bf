package kz.akd.bot.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.storage.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodesTest {

    @TempDir
    private Path directory;

    private TestMongo mongo;

    @BeforeEach
    void start() {
        mongo = new TestMongo(directory);
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    private Nodes node() {
        return TestNodes.one(mongo.template(), event -> {});
    }

    @Test
    void with_an_embedded_database_a_node_is_alone_and_ready_at_once() {
        var node = TestNodes.alone(mongo.template());

        assertThat(node.alone()).isTrue();
        assertThat(node.ready()).isTrue();
        assertThat(node.sound()).isTrue();
        assertThat(node.shareOf(30)).isEqualTo(30);
    }

    @Test
    void nodes_that_share_a_database_share_the_pace() {
        var nodes = TestNodes.sharing(mongo.template(), 3);

        assertThat(nodes).allSatisfy(node -> {
            assertThat(node.others()).hasSize(2).doesNotContain(node.me());
            assertThat(node.shareOf(30)).isEqualTo(10);
            assertThat(node.shareOf(2)).isEqualTo(1);
        });
    }

    @Test
    void a_node_that_joins_waits_until_the_others_say_that_they_see_it() {
        var first = node();
        TestNodes.beat(List.of(first), 5);
        var second = node();

        TestNodes.beat(List.of(second), Heartbeat.PATIENCE - 1);
        assertThat(second.ready()).isFalse();
        assertThat(second.shareOf(30)).isZero();

        TestNodes.beat(List.of(first, second), 2);
        assertThat(second.shareOf(30)).isEqualTo(15);
        assertThat(first.shareOf(30)).isEqualTo(15);
    }

    @Test
    void a_node_whose_beat_stands_still_is_given_up_and_its_end_is_told() {
        List<NodeLost> heard = new ArrayList<>();
        var survivor = TestNodes.one(mongo.template(), TestNodes.counting(heard));
        var killed = node();
        TestNodes.beat(List.of(survivor, killed), 2);

        TestNodes.beat(List.of(survivor), Heartbeat.PATIENCE - 1);
        assertThat(survivor.others()).containsExactly(killed.me());
        TestNodes.beat(List.of(survivor), 2);

        assertThat(survivor.alone()).isTrue();
        assertThat(heard).hasSize(1);
        assertThat(survivor.shareOf(30)).isEqualTo(30);
    }

    @Test
    void a_node_that_was_given_up_too_early_is_taken_back() {
        var survivor = node();
        var asleep = node();
        TestNodes.beat(List.of(survivor, asleep), 2);
        TestNodes.outlive(List.of(survivor));

        TestNodes.beat(List.of(asleep, survivor), 1);

        assertThat(survivor.others()).containsExactly(asleep.me());
    }

    @Test
    void a_node_that_stops_in_order_is_gone_at_the_next_look() {
        var staying = node();
        var leaving = node();
        TestNodes.beat(List.of(staying, leaving), 2);

        leaving.stop();
        TestNodes.beat(List.of(staying), 1);

        assertThat(staying.alone()).isTrue();
    }
}
