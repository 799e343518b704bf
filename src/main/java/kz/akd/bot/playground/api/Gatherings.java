package kz.akd.bot.playground.api;

import java.util.Collection;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.world.Account;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.GroupChat;
import kz.akd.bot.playground.world.InlineMessages;
import kz.akd.bot.playground.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do in groups, as updates for the bot: it hears there what a bot in privacy mode hears. */
public final class Gatherings {

    private static final long FIRST_ADDED = -5001;

    private final World world;
    private final BotApiServer server;

    public Gatherings(World world, BotApiServer server) {
        this.world = world;
        this.server = server;
    }

    public GroupChat add(String title, Collection<Long> members, boolean isSuper) {
        synchronized (world) {
            long id = FIRST_ADDED - world.groups().size();
            return world.add(new GroupChat(isSuper ? GroupChat.superId(id) : id, title, members));
        }
    }

    public JsonNode view(GroupChat group, Account person) {
        synchronized (world) {
            var view = group.shown().put("revision", group.revision());
            var messages = Json.array();
            group.messages.values().forEach(message -> messages.add(message.deepCopy()));
            view.set("messages", messages);
            view.set("commands", server.commands().listedInGroups(person));
            return view;
        }
    }

    /** Somebody writes; answers the update, or 0 when the bot does not hear of it. */
    public Phones.Sent say(GroupChat group, Account person, String text, int replyTo, int topic) {
        var content = Json.object();
        Phones.text(content, text);
        synchronized (world) {
            if (!group.members.contains(person.id()) || group.movedTo != 0) {
                throw new IllegalArgumentException("they do not write in this group");
            }
            var replied = group.messages.get(replyTo);
            if (replied != null) {
                content.set("reply_to_message", InlineMessages.told(replied));
            }
            GroupChat.mark(content, topic);
            var message = world.say(group, person.user(), content);
            int update = group.hasBot && isHeard(group, text, replied) ? told(message) : 0;
            return new Phones.Sent(update, message.path("message_id").asInt(), null);
        }
    }

    private int told(ObjectNode message) {
        return world.updates().add("message", InlineMessages.told(message));
    }

    /** Telegram, "Privacy mode": commands for it, those for any bot where it spoke last, and replies to it. */
    private static boolean isHeard(GroupChat group, String text, @Nullable JsonNode replied) {
        if (replied != null && replied.path("from").path("id").asLong() == World.BOT_ID) {
            return true;
        } else if (!text.startsWith("/")) {
            return false;
        }
        var command = text.split("\\s", 2)[0];
        return command.contains("@")
                ? command.endsWith("@" + Bot.USERNAME)
                : group.messages.values().stream()
                        .anyMatch(message -> message.path("from").path("id").asLong() == World.BOT_ID);
    }

    /** Somebody adds the bot; by a deep link, with what that carries. */
    public Phones.Sent addBot(GroupChat group, Account by, String start) {
        synchronized (world) {
            int update = group.hasBot ? 0 : presence(group, by, true);
            return start.isEmpty()
                    ? new Phones.Sent(update, 0, null)
                    : say(group, by, "/start@" + Bot.USERNAME + " " + start, 0, 0);
        }
    }

    public Phones.Sent removeBot(GroupChat group, Account by) {
        synchronized (world) {
            return new Phones.Sent(group.hasBot ? presence(group, by, false) : 0, 0, null);
        }
    }

    private int presence(GroupChat group, Account by, boolean now) {
        group.hasBot = now;
        world.changed(group);
        var change = Json.object().put("date", world.now().getEpochSecond());
        change.set("chat", group.about());
        change.set("from", by.user());
        change.set("old_chat_member", membership(now ? "left" : "member"));
        change.set("new_chat_member", membership(now ? "member" : "kicked"));
        int update = world.updates().add("my_chat_member", change);
        if (!now) {
            return update;
        }
        var joined = Json.object();
        joined.set("new_chat_members", Json.array().add(Bot.user()));
        return told(world.say(group, by.user(), joined));
    }

    private static ObjectNode membership(String status) {
        var membership = Json.object().put("status", status);
        membership.set("user", Bot.user());
        return status.equals("kicked") ? membership.put("until_date", 0) : membership;
    }

    /** Opens or closes one of a group's topics. */
    public void topic(GroupChat group, int topic, boolean closed) {
        synchronized (world) {
            group.topic(topic, closed);
            world.changed(group);
        }
    }

    /** The group becomes a supergroup, with another id; what was written stays where it was. */
    public GroupChat upgrade(GroupChat group) {
        synchronized (world) {
            var other = new GroupChat(GroupChat.superId(group.id()), group.title, group.members);
            other.hasBot = group.hasBot;
            group.movedTo = other.id();
            world.add(other);
            var first = world.chat(group.members.iterator().next()).person;
            var leaving = world.say(group, first.user(), Json.object().put("migrate_to_chat_id", other.id()));
            var coming = world.say(other, first.user(), Json.object().put("migrate_from_chat_id", group.id()));
            if (group.hasBot) {
                told(leaving);
                told(coming);
            }
            return other;
        }
    }
}
