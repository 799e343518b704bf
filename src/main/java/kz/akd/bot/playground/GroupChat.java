package kz.akd.bot.playground;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A group of people, and of the bot where it was added. */
final class GroupChat extends Chat {

    /** Ids of supergroups begin like this (Bot API, Chat: id). */
    private static final long SUPERGROUPS = -1_000_000_000_000L;

    final String title;
    final Set<Long> members;
    boolean hasBot;

    /** The id of the supergroup it has become; 0 while it is one, or is none. */
    long movedTo;

    private final long id;

    GroupChat(long id, String title, Collection<Long> members) {
        this.id = id;
        this.title = title;
        this.members = new LinkedHashSet<>(members);
    }

    @Override
    long id() {
        return id;
    }

    boolean isSuper() {
        return id < SUPERGROUPS;
    }

    static long superId(long id) {
        return SUPERGROUPS + id;
    }

    String type() {
        return isSuper() ? "supergroup" : "group";
    }

    @Override
    ObjectNode about() {
        return Json.object().put("id", id).put("title", title).put("type", type());
    }

    @Override
    ObjectNode news() {
        return Json.object().put("group", id).put("revision", revision());
    }

    /** For the page. */
    ObjectNode shown() {
        var shown = about().put("has_bot", hasBot).put("moved_to", movedTo);
        var ids = Json.array();
        members.forEach(ids::add);
        shown.set("members", ids);
        return shown;
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
        chat.movedTo = group.path("moved_to").asLong();
        return chat;
    }
}
