package kz.akd.bot.playground.world;

import java.time.Duration;
import java.util.TreeMap;
import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.node.ObjectNode;

/** A chat with its messages. Guarded by the world's lock. */
public abstract class Chat {

    public final TreeMap<Integer, ObjectNode> messages = new TreeMap<>();
    public int pinned;
    private volatile long revision;

    public abstract long id();

    /** As the Bot API shows it. */
    abstract ObjectNode about();

    /** As it is kept. */
    ObjectNode json() {
        return Json.object().put("revision", revision).put("pinned", pinned);
    }

    /** Whom it concerns, for pages that look on. */
    public abstract ObjectNode news();

    void restore(ObjectNode json) {
        revision = json.path("revision").asLong();
        pinned = json.path("pinned").asInt();
    }

    static Chat of(ObjectNode json) {
        return json.has("person") ? PrivateChat.of(json) : GroupChat.of(json);
    }

    public long revision() {
        return revision;
    }

    /** Called under the world's lock; those who wait do not hold it. */
    void raiseRevision() {
        synchronized (messages) {
            revision++;
            messages.notifyAll();
        }
    }

    /** Waits until the chat has changed since a revision, or the time is over. */
    public void awaitAfter(long seen, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (messages) {
            long left = longest.toMillis();
            while (revision <= seen && left > 0) {
                messages.wait(left);
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
        }
    }
}
