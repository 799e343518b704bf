package kz.akd.bot.playground;

import java.time.Duration;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One person's chat with the bot. Guarded by the world's lock. */
final class Chat {

    final Account person;
    final TreeMap<Integer, ObjectNode> messages = new TreeMap<>();
    boolean started;
    boolean blocked;
    private volatile long revision;

    @Nullable
    JsonNode replyKeyboard;

    int pinned;

    Chat(Account person) {
        this.person = person;
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

    ObjectNode json() {
        var json = Json.object()
                .put("started", started)
                .put("blocked", blocked)
                .put("revision", revision)
                .put("pinned", pinned);
        json.set("person", person.json());
        if (replyKeyboard != null) {
            json.set("reply_keyboard", replyKeyboard);
        }
        return json;
    }

    static Chat of(ObjectNode json) {
        var chat = new Chat(Account.of((ObjectNode) json.path("person")));
        chat.started = json.path("started").asBoolean();
        chat.blocked = json.path("blocked").asBoolean();
        chat.revision = json.path("revision").asLong();
        chat.pinned = json.path("pinned").asInt();
        chat.replyKeyboard = json.hasNonNull("reply_keyboard") ? json.path("reply_keyboard") : null;
        return chat;
    }
}
