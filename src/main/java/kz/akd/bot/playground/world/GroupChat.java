package kz.akd.bot.playground.world;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A group of people, and of the bot where it was added. */
public final class GroupChat extends Chat {

    /** Ids of supergroups begin like this (Bot API, Chat: id). */
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    public final String title;
    public final Set<Long> members;
    public boolean hasBot;

    /** The topics it has besides the general one, and those that are closed. */
    final Set<Integer> topics = new TreeSet<>();

    final Set<Integer> closed = new TreeSet<>();

    /** The id of the supergroup it has become; 0 while it is one, or is none. */
    public long movedTo;

    private final long id;

    public GroupChat(long id, String title, Collection<Long> members) {
        this.id = id;
        this.title = title;
        this.members = new LinkedHashSet<>(members);
    }

    @Override
    public long id() {
        return id;
    }

    boolean isSuper() {
        return id < SUPERGROUPS;
    }

    public static long superId(long id) {
        return SUPERGROUPS + id;
    }

    public String type() {
        return isSuper() ? "supergroup" : "group";
    }

    @Override
    public ObjectNode about() {
        return Json.object().put("id", id).put("title", title).put("type", type());
    }

    @Override
    public ObjectNode news() {
        return Json.object().put("group", id).put("revision", revision());
    }

    /** For the page. */
    public ObjectNode shown() {
        var shown = about().put("has_bot", hasBot).put("moved_to", movedTo);
        var ids = Json.array();
        members.forEach(ids::add);
        shown.set("members", ids);
        shown.set("topics", array(topics));
        shown.set("closed_topics", array(closed));
        return shown;
    }

    private static JsonNode array(Set<Integer> numbers) {
        var array = Json.array();
        numbers.forEach(array::add);
        return array;
    }

    /** Refuses what Telegram refuses: a topic that there is not, or that takes nothing. */
    public void checkTopic(int topic) {
        if (topic != 0 && !topics.contains(topic)) {
            throw Refusal.badRequest("message thread not found");
        } else if (closed.contains(topic)) {
            throw Refusal.badRequest("TOPIC_CLOSED");
        }
    }

    /** Opens a topic, or closes it; the general one is 0. */
    public void topic(int topic, boolean isClosed) {
        if (topic != 0) {
            topics.add(topic);
        }
        if (isClosed) {
            closed.add(topic);
        } else {
            closed.remove(topic);
        }
    }

    /** What messages in a topic say of it. */
    public static void mark(ObjectNode message, int topic) {
        if (topic != 0) {
            message.put("message_thread_id", topic).put("is_topic_message", true);
        }
    }

    @Override
    ObjectNode json() {
        var json = super.json();
        json.set("group", shown());
        return json;
    }

    static GroupChat of(ObjectNode json) {
        var group = json.path("group");
        var members = new LinkedHashSet<Long>();
        group.path("members").forEach(member -> members.add(member.asLong()));
        var chat = new GroupChat(group.path("id").asLong(), group.path("title").asString(""), members);
        chat.restore(json);
        chat.hasBot = group.path("has_bot").asBoolean();
        group.path("topics").forEach(topic -> chat.topics.add(topic.asInt()));
        group.path("closed_topics").forEach(topic -> chat.closed.add(topic.asInt()));
        chat.movedTo = group.path("moved_to").asLong();
        return chat;
    }
}
