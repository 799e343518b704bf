package kz.akd.bot.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.shared.sweeps.NodeLost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This process among those that share the database. Each beats once a second; what a node has claimed counts as long as
 * it is among the living. An embedded database belongs to one process alone, which then beats for nobody.
 */
@Component
public class Nodes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Nodes.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    /** Well before the others give this node up, see {@link Heartbeat#PATIENCE}. */
    private static final Duration SOUND = Duration.ofSeconds(5);

    private final String me = UUID.randomUUID().toString();
    private final NodeStore store;
    private final ApplicationEventPublisher events;
    private final Absence absence;
    private final boolean exclusive;
    private final Heartbeat heartbeat = new Heartbeat();

    private volatile Set<String> others = Set.of();
    private volatile boolean acknowledged;
    private volatile long lastBeat = System.nanoTime();
    private volatile boolean running;
    private Thread thread = new Thread(this::beat, "beat");

    Nodes(
            NodeStore store,
            ApplicationEventPublisher events,
            Absence absence,
            @Value("${akd.storage.uri:}") String uri) {
        this.absence = absence;
        this.store = store;
        this.events = events;
        this.exclusive = uri.isBlank();
    }

    /** The name under which this process claims work; a new one at each start. */
    public String me() {
        return me;
    }

    /** The other nodes whose claims count. */
    public Set<String> others() {
        return others;
    }

    public boolean alone() {
        return others.isEmpty();
    }

    /** Whether the database is this process's own, so that there never is another node. */
    public boolean exclusive() {
        return exclusive;
    }

    /** What was due before this moment is not for any node to send by itself, as long as there is one, see {@link Absence}. */
    public Optional<Instant> heldBefore() {
        return absence.heldBefore();
    }

    /**
     * Whether every other node has said that it sees this one. Until then it takes no updates, claims nothing and sends
     * nothing, as one of them may still believe that it is alone.
     */
    public boolean ready() {
        return alone() || acknowledged;
    }

    /** This node's part of what all may do together; 0 until it is ready. */
    public int shareOf(int total) {
        return ready() ? Math.max(1, total / (others.size() + 1)) : 0;
    }

    /** False when no beat was kept for so long that others may soon take over what this node has claimed. */
    public boolean sound() {
        return exclusive || System.nanoTime() - lastBeat < SOUND.toNanos();
    }

    @Override
    public void start() {
        running = true;
        if (!exclusive) {
            once();
            thread = new Thread(this::beat, "beat");
            thread.start();
        }
    }

    private void beat() {
        while (running) {
            LockSupport.parkNanos(BEAT.toNanos());
            if (running) {
                once();
            }
        }
    }

    /** One beat, and one look at those of the others. */
    void once() {
        try {
            store.beat(me, others);
            var rest =
                    store.all().stream().filter(node -> !node.id().equals(me)).toList();
            var finding = heartbeat.observe(rest);
            var alive = heartbeat.alive();
            acknowledged = acknowledged
                    || rest.stream()
                            .filter(node -> alive.contains(node.id()))
                            .allMatch(node -> node.sees().contains(me));
            others = alive;
            lastBeat = System.nanoTime();
            finding.dead().forEach(store::forget);
            if (finding.somebodyGone()) {
                log.info("A node has gone; {} are left", others.size() + 1);
                events.publishEvent(new NodeLost());
            }
        } catch (RuntimeException unreachable) {
            log.warn("No beat: {}", unreachable.getClass().getSimpleName());
        }
    }

    /** Leaves, so that others need not find out. */
    @Override
    public void stop() {
        running = false;
        LockSupport.unpark(thread);
        if (!exclusive) {
            try {
                thread.join(BEAT.toMillis());
                store.forget(me);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException unreachable) {
                log.warn("Left without a word: {}", unreachable.getClass().getSimpleName());
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Begins before all who claim work, and ends after them. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
