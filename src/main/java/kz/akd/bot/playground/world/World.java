package kz.akd.bot.playground.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Telegram would know: people, chats, messages, updates not yet confirmed, files, command lists. All in memory, and
 * on the pile before anybody is answered. One lock guards it all but the updates.
 */
public final class World implements AutoCloseable {

    public static final long BOT_ID = 1;

    private final Pile pile;
    private final MovableClock clock;
    private final Map<Long, PrivateChat> chats = new LinkedHashMap<>();
    private final Map<Long, GroupChat> groups = new LinkedHashMap<>();
    private final UpdateQueue updates;
    private final Map<String, ObjectNode> queries = new LinkedHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private int lastMessage;
    private boolean closed;

    /** Hears of what happens, for pages that look on. */
    public interface Listener {
        void hear(String event, ObjectNode data);
    }

    public World(Pile pile, MovableClock clock) {
        this.pile = pile;
        this.clock = clock;
        this.updates = new UpdateQueue(pile);
        restore();
    }

    private void restore() {
        pile.documents().forEach((key, text) -> {
            if (key.startsWith("chat/")) {
                restore(Chat.of(Json.parseObject(text)));
            } else if (key.equals("clock")) {
                clock.setAhead(Duration.parse(Json.parse(text).path("ahead").asString()));
            } else if (key.equals("counters")) {
                lastMessage = Json.parse(text).path("message").asInt();
            }
        });
        pile.documents().forEach((key, text) -> {
            if (key.startsWith("message/")) {
                var message = Json.parseObject(text);
                anyChat(message.path("chat").path("id").asLong())
                        .messages
                        .put(message.path("message_id").asInt(), message);
            }
        });
    }

    private void restore(Chat chat) {
        if (chat instanceof PrivateChat own) {
            chats.put(own.id(), own);
        } else if (chat instanceof GroupChat group) {
            groups.put(group.id(), group);
        }
    }

    public UpdateQueue updates() {
        return updates;
    }

    public synchronized boolean isFresh() {
        return chats.isEmpty();
    }

    public synchronized PrivateChat add(Account person) {
        var chat = new PrivateChat(person);
        chats.put(person.id(), chat);
        return known(chat);
    }

    public synchronized GroupChat add(GroupChat group) {
        groups.put(group.id(), group);
        return known(group);
    }

    private <T extends Chat> T known(T chat) {
        keep(chat);
        tell("people", Json.object());
        return chat;
    }

    public synchronized Collection<PrivateChat> chats() {
        return List.copyOf(chats.values());
    }

    public synchronized Collection<GroupChat> groups() {
        return List.copyOf(groups.values());
    }

    /** The chat with a person; an unknown one is refused as Telegram refuses it. */
    public synchronized PrivateChat chat(long id) {
        var chat = chats.get(id);
        if (chat == null) {
            throw Refusal.badRequest("chat not found");
        }
        return chat;
    }

    public synchronized GroupChat group(long id) {
        var group = groups.get(id);
        if (group == null) {
            throw Refusal.badRequest("chat not found");
        }
        return group;
    }

    public synchronized Chat anyChat(long id) {
        return id < 0 ? group(id) : chat(id);
    }

    public Instant now() {
        return clock.instant();
    }

    public synchronized void moveClock(Instant to) {
        if (to.isBefore(clock.instant())) {
            throw new IllegalArgumentException("the clock moves forward only");
        }
        clock.setAhead(clock.ahead().plus(Duration.between(clock.instant(), to)));
        pile.documents()
                .put(
                        "clock",
                        Json.write(Json.object().put("ahead", clock.ahead().toString())));
        pile.settle();
        tell("clock", Json.object().put("now", clock.instant().toString()));
    }

    /** Puts a message into a chat, from the bot or from the person. */
    public synchronized ObjectNode say(Chat chat, ObjectNode from, ObjectNode content) {
        var message = Json.object().put("message_id", ++lastMessage);
        message.set("from", from);
        message.set("chat", chat.about());
        message.put("date", now().getEpochSecond());
        message.setAll(content);
        chat.messages.put(lastMessage, message);
        pile.documents().put("counters", Json.write(Json.object().put("message", lastMessage)));
        changed(chat, message);
        return message;
    }

    /** Keeps a message that was changed in place. */
    public synchronized void changed(Chat chat, ObjectNode message) {
        pile.documents().put(key(message), Json.write(message));
        changed(chat);
    }

    public synchronized void forget(Chat chat, ObjectNode message) {
        chat.messages.remove(message.path("message_id").asInt());
        pile.documents().remove(key(message));
        changed(chat);
    }

    /** Keeps a chat whose state was changed, and wakes whoever waits for it. */
    public synchronized void changed(Chat chat) {
        chat.raiseRevision();
        keep(chat);
        tell("chat", chat.news());
    }

    /** A tap, waiting for its answer. */
    public synchronized String query(long person) {
        var id = UUID.randomUUID().toString();
        queries.put(id, Json.object().put("person", person).put("at", now().getEpochSecond()));
        return id;
    }

    public synchronized @Nullable ObjectNode findQuery(String id) {
        return queries.get(id);
    }

    public synchronized PrivateChat answered(ObjectNode query, ObjectNode answer) {
        query.set("answer", answer);
        var chat = chat(query.path("person").asLong());
        tell("toast", answer.deepCopy().put("person", chat.person.id()));
        changed(chat);
        return chat;
    }

    public synchronized void keepDocument(String key, JsonNode json) {
        pile.documents().put(key, Json.write(json));
        pile.settle();
    }

    public synchronized @Nullable ObjectNode document(String key) {
        var text = pile.documents().get(key);
        return text == null ? null : Json.parseObject(text);
    }

    public synchronized void dropDocument(String key) {
        pile.documents().remove(key);
        pile.settle();
    }

    synchronized void keepFile(String id, byte[] bytes) {
        pile.files().put(id, bytes);
        pile.settle();
    }

    public synchronized byte @Nullable [] file(String id) {
        return pile.files().get(id);
    }

    public void tell(String event, ObjectNode data) {
        listeners.forEach(listener -> listener.hear(event, data));
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    public void ignore(Listener listener) {
        listeners.remove(listener);
    }

    private void keep(Chat chat) {
        pile.documents().put("chat/" + chat.id(), Json.write(chat.json()));
        pile.settle();
    }

    private static String key(ObjectNode message) {
        return "message/" + message.path("chat").path("id").asLong() + "/"
                + message.path("message_id").asInt();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            updates.close();
            pile.close();
        }
    }
}
