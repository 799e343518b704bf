package kz.akd.bot.nodes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.shared.sweeps.NodeLost;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mock.env.MockEnvironment;

/** Nodes that beat when a test says so. */
public final class TestNodes {

    private TestNodes() {}

    /** One that has an embedded database to itself. */
    public static Nodes alone(MongoOperations mongo) {
        return new Nodes(new NodeStore(mongo), event -> {}, present(mongo), "");
    }

    /** Some that share a database and know each other. */
    public static List<Nodes> sharing(MongoOperations mongo, int count) {
        var nodes = IntStream.range(0, count)
                .mapToObj(each -> one(mongo, event -> {}))
                .toList();
        beat(nodes, 3);
        return nodes;
    }

    /** One that begins after the others have been away for long. */
    public static Nodes late(MongoOperations mongo, Absence absence) {
        return new Nodes(new NodeStore(mongo), event -> {}, absence, "");
    }

    /** As at a start at some moments: what is known of the first is what the last finds. */
    public static Absence startedAt(MongoOperations mongo, Instant... moments) {
        var absence = present(mongo);
        for (var moment : moments) {
            absence = new Absence(mongo, Clock.fixed(moment, ZoneOffset.UTC), new MockEnvironment());
        }
        return absence;
    }

    private static Absence present(MongoOperations mongo) {
        var playground = new MockEnvironment();
        playground.setActiveProfiles("playground");
        return new Absence(mongo, Clock.systemUTC(), playground);
    }

    static Nodes one(MongoOperations mongo, ApplicationEventPublisher events) {
        return new Nodes(new NodeStore(mongo), events, present(mongo), "mongodb://elsewhere");
    }

    /** All beat, one after another, so many times. */
    public static void beat(List<Nodes> nodes, int times) {
        for (int i = 0; i < times; i++) {
            nodes.forEach(Nodes::once);
        }
    }

    /** The others go on beating until they have found out that somebody does no more. */
    public static void outlive(List<Nodes> survivors) {
        beat(survivors, Heartbeat.PATIENCE + 2);
    }

    static ApplicationEventPublisher counting(List<NodeLost> heard) {
        return event -> heard.add((NodeLost) event);
    }
}
