package kz.akd.bot.telegram.updates;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.cards.FirstComers;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.shared.sweeps.Sweep;
import kz.akd.bot.telegram.work.Worker;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has updates handled: those of a chat one after another, different chats side by side. A chat that has to wait (for its
 * pace, for another node, for Telegram, for the database) holds no thread meanwhile, and holds up nobody else.
 */
@Component
public class Lanes implements SmartLifecycle, Sweep {

    /** As many updates in memory as need be to keep everybody busy; the rest waits at Telegram. */
    public static final int MOST = 1000;

    /** How often to look for updates whose node has died or whose turn failed. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private static final Duration ORDERLY_STOP = Duration.ofSeconds(8);

    private final Inbox inbox;
    private final LaneTurns turns;
    private final Settling settling;
    private final FirstComers firstComers;
    private final Executor executor;
    private final Map<ChatId, Lane> lanes = new ConcurrentHashMap<>();
    private final AtomicInteger atWork = new AtomicInteger();
    private volatile boolean running;

    Lanes(
            Inbox inbox,
            LaneTurns turns,
            Settling settling,
            FirstComers firstComers,
            @Qualifier("applicationTaskExecutor") Executor executor,
            MeterRegistry meters) {
        this.inbox = inbox;
        this.turns = turns;
        this.settling = settling;
        this.firstComers = firstComers;
        this.executor = executor;
        meters.gauge("akd.updates.waiting", this, Lanes::pending);
    }

    /**
     * Has an update handled in its turn; one that is known already is not taken twice. Answers what is completed when it
     * was handled, or has to wait.
     */
    CompletableFuture<Void> add(Incoming incoming, String raw) {
        if (settling.has(incoming.origin().update())) {
            firstComers.leave(incoming);
            return CompletableFuture.completedFuture(null);
        }
        var entry = Lane.Entry.of(incoming, raw);
        lanes.compute(incoming.chat(), (chat, there) -> {
            var lane = there == null ? new Lane() : there;
            var before = lane.first().filter(first -> first.id() != entry.id());
            if (there == null) {
                firstComers.note(incoming);
            } else if (before.isPresent()) {
                // nobody else need wait for what its chat still has to do before
                firstComers.leave(incoming);
            }
            if (lane.add(entry)) {
                go(chat, lane);
            }
            return lane;
        });
        return entry.seenTo();
    }

    /** How many updates this node has in hand. */
    public int pending() {
        return lanes.values().stream().mapToInt(Lane::size).sum();
    }

    private void go(ChatId chat, Lane lane) {
        executor.execute(() -> work(chat, lane));
    }

    private void goLater(ChatId chat, Lane lane, Duration pause) {
        CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, executor)
                .execute(() -> work(chat, lane));
    }

    private void work(ChatId chat, Lane lane) {
        atWork.incrementAndGet();
        try {
            while (running) {
                if (lane.first().isEmpty() && isOver(chat, lane)) {
                    return;
                }
                var pause = turn(chat, lane);
                if (!pause.isZero()) {
                    lane.hasToWait();
                    goLater(chat, lane, pause);
                    return;
                }
            }
        } finally {
            atWork.decrementAndGet();
        }
    }

    private Duration turn(ChatId chat, Lane lane) {
        var first = lane.first();
        try {
            return turns.take(chat, lane);
        } finally {
            first.ifPresent(entry -> firstComers.leave(entry.incoming()));
        }
    }

    /** Whether the lane has ended; atomic with {@link #add}, so that none is added to a lane that has. */
    private boolean isOver(ChatId chat, Lane lane) {
        return lanes.computeIfPresent(chat, (id, there) -> lane.stopsIfEmpty() ? null : there) == null;
    }

    @Override
    public String name() {
        return "updates-left";
    }

    @Override
    public Duration every() {
        return LOOK;
    }

    /** Takes up what nobody handles: left by a start before this one, or by a node that has died. */
    @Override
    public void run() {
        if (running && pending() < MOST) {
            for (var kept : inbox.waiting(MOST)) {
                var unused = UpdateReceiver.read(kept).map(incoming -> add(incoming, kept.raw()));
            }
        }
    }

    @EventListener
    void on(NodeLost lost) {
        executor.execute(this::run);
    }

    @Override
    public void start() {
        settling.begin();
        running = true;
        executor.execute(this::run);
    }

    /** Begins no more turns, and lets those under way end. */
    @Override
    public void stop() {
        running = false;
        long end = System.nanoTime() + ORDERLY_STOP.toNanos();
        while (atWork.get() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        settling.finish();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Beside the workers, see {@link Worker}; those that bring updates depend on this and so end before. */
    @Override
    public void stop(Runnable ended) {
        new Thread(
                        () -> {
                            stop();
                            ended.run();
                        },
                        "lanes-stop")
                .start();
    }
}
