package kz.akd.bot.playground;

import java.time.Duration;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A chat with its messages. Guarded by the world's lock. */
abstract class Chat {

    final TreeMap<Integer, ObjectNode> messages = new TreeMap<>();
    int pinned;
    private volatile long revision;

    abstract long id();

    /** As the Bot API shows it. */
    abstract ObjectNode about();

    /** As it is kept. */
    ObjectNode json() {
        return Json.object().put("revision", revision).put("pinned", pinned);
    }

    /** Whom it concerns, for pages that look on. */
    abstract ObjectNode news();

    void restore(ObjectNode json) {
        revision = json.path("revision").asLong();
        pinned = json.path("pinned").asInt();
    }

    static Chat of(ObjectNode json) {
        return json.has("person") ? PrivateChat.of(json) : GroupChat.of(json);
    }

    long revision() {
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
    void awaitAfter(long seen, Duration longest) throws InterruptedException {
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
