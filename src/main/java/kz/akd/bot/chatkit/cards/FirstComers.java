package kz.akd.bot.chatkit.cards;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.chatkit.Routes;
import kz.akd.bot.chatkit.screen.CardSubject;
import kz.akd.bot.shared.Precedence;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets those who want the same have it in the order in which Telegram handed their updates over, although their chats have
 * their turns side by side. Nobody waits long for anybody: who is held up loses the precedence, not the turn.
 */
@Component
public final class FirstComers {

    private final Routes routes;
    private final Duration patience;
    private final Map<CardSubject, Queue> queues = new ConcurrentHashMap<>();
    private final Map<Long, Ticket> tickets = new ConcurrentHashMap<>();

    private record Ticket(long update, CardSubject wanted, CountDownLatch first) {}

    /** Those who want the same, by their updates, and since when the first one is it. Guarded by the map it is in. */
    private static final class Queue {

        private final TreeMap<Long, Ticket> waiting = new TreeMap<>();
        private volatile long since = System.nanoTime();

        Queue with(Ticket ticket) {
            waiting.put(ticket.update(), ticket);
            return callingFirst();
        }

        @Nullable
        Queue without(Ticket ticket) {
            waiting.remove(ticket.update());
            return waiting.isEmpty() ? null : callingFirst();
        }

        private Queue callingFirst() {
            var first = waiting.firstEntry().getValue().first();
            if (first.getCount() > 0) {
                since = System.nanoTime();
                first.countDown();
            }
            return this;
        }
    }

    /**
     * Queues of those who want the same thing.
     *
     * @param patience how long the first of a queue may take; whoever has to wait for their chat leaves it by themselves
     */
    public FirstComers(Routes routes, @Value("${akd.first-comers.patience:1s}") Duration patience) {
        this.routes = routes;
        this.patience = patience;
    }

    /** Notes an update that came, before any that came after it has its turn. */
    public void note(Incoming incoming) {
        wanted(incoming)
                .map(wanted -> new Ticket(incoming.origin().update(), wanted, new CountDownLatch(1)))
                .filter(ticket -> tickets.putIfAbsent(ticket.update(), ticket) == null)
                .ifPresent(this::enqueue);
    }

    private Optional<CardSubject> wanted(Incoming incoming) {
        if (incoming instanceof Incoming.Tapped tapped) {
            return routes.decode(tapped.data())
                    .filter(FirstCome.class::isInstance)
                    .map(tap -> ((FirstCome) tap).wanted());
        } else if (incoming instanceof Incoming.SharedTapped tapped) {
            return routes.decodeShared(tapped.data()).map(card -> card.tap().subject());
        }
        return Optional.empty();
    }

    private void enqueue(Ticket ticket) {
        queues.compute(ticket.wanted(), (wanted, there) -> (there == null ? new Queue() : there).with(ticket));
    }

    /** Does what an update asks for, after what was asked for before it. */
    public <T> T inOrder(Incoming incoming, Supplier<T> deed) {
        var ticket = tickets.get(incoming.origin().update());
        if (ticket == null) {
            return deed.get();
        }
        await(ticket);
        return Precedence.during(() -> leave(ticket), deed);
    }

    private void await(Ticket ticket) {
        try {
            while (!ticket.first().await(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                leaveIfOverdue(ticket.wanted());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void leaveIfOverdue(CardSubject wanted) {
        queues.computeIfPresent(wanted, (same, queue) -> {
            if (System.nanoTime() - queue.since < patience.toNanos()) {
                return queue;
            }
            var first = queue.waiting.firstEntry().getValue();
            tickets.remove(first.update());
            return queue.without(first);
        });
    }

    /** Nobody waits for an update any more: it is done with, or held up. */
    public void leave(Incoming incoming) {
        Optional.ofNullable(tickets.get(incoming.origin().update())).ifPresent(this::leave);
    }

    private void leave(Ticket ticket) {
        tickets.remove(ticket.update());
        queues.computeIfPresent(ticket.wanted(), (wanted, queue) -> queue.without(ticket));
        ticket.first().countDown();
    }
}
