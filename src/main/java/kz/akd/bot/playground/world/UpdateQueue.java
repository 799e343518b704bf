package kz.akd.bot.playground.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.node.ObjectNode;

/** The updates that the bot has not confirmed yet, on the pile before anybody is answered. Has a lock of its own. */
public final class UpdateQueue {

    private static final String KEY = "update/";
    private static final String LAST = "last-update";

    private final Pile pile;
    private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
    private int last;
    private boolean closed;

    UpdateQueue(Pile pile) {
        this.pile = pile;
        pile.documents().forEach((key, text) -> {
            if (key.startsWith(KEY)) {
                var update = Json.parseObject(text);
                updates.put(update.path("update_id").asInt(), update);
            } else if (key.equals(LAST)) {
                last = Integer.parseInt(text);
            }
        });
    }

    /** Queues an update; answers its id. */
    public synchronized int add(String kind, ObjectNode content) {
        var update = Json.object().put("update_id", ++last);
        update.set(kind, content);
        updates.put(last, update);
        pile.documents().put(KEY + last, Json.write(update));
        pile.documents().put(LAST, Integer.toString(last));
        pile.settle();
        notifyAll();
        return last;
    }

    /** The updates not yet confirmed, from an id on; those before it are confirmed, and gone. */
    public synchronized List<ObjectNode> from(int offset, int limit, Collection<String> kinds) {
        boolean confirmed = false;
        while (!updates.isEmpty() && updates.firstKey() < offset) {
            pile.documents().remove(KEY + updates.pollFirstEntry().getKey());
            confirmed = true;
        }
        if (confirmed) {
            pile.settle();
            notifyAll();
        }
        var wanted = new ArrayList<ObjectNode>();
        for (var update : updates.values()) {
            if (wanted.size() < limit && (kinds.isEmpty() || kinds.stream().anyMatch(update::has))) {
                wanted.add(update);
            }
        }
        return wanted;
    }

    /** Confirms one by itself, as a webhook does. */
    public synchronized void confirm(int id) {
        if (updates.remove(id) != null) {
            pile.documents().remove(KEY + id);
            pile.settle();
            notifyAll();
        }
    }

    /** Forgets all that nobody has confirmed. */
    public synchronized void drop() {
        from(Integer.MAX_VALUE, 0, List.of());
    }

    public synchronized int pending() {
        return updates.size();
    }

    public synchronized boolean isConfirmed(int update) {
        return !updates.containsKey(update);
    }

    /** Wakes whoever waits, to look again. */
    public synchronized void stir() {
        notifyAll();
    }

    /** Waits until something about the queue holds, or the time is over; says whether it holds. */
    public synchronized boolean await(BooleanSupplier condition, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!condition.getAsBoolean()) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0 || closed) {
                return condition.getAsBoolean();
            }
            wait(left);
        }
        return true;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
