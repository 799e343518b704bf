package kz.akd.bot.playground.api;

import java.time.ZoneId;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Places;
import kz.akd.bot.playground.world.Account;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.Chat;
import kz.akd.bot.playground.world.InlineMessages;
import kz.akd.bot.playground.world.Media;
import kz.akd.bot.playground.world.PrivateChat;
import kz.akd.bot.playground.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do with their phones, as updates for the bot. */
public final class Phones {

    private static final long FIRST_ADDED = 2001;

    private final World world;
    private final BotApiServer server;
    private final Media media;

    public Phones(World world, BotApiServer server) {
        this.world = world;
        this.server = server;
        this.media = new Media(world);
    }

    /** Something a person did: the update it made, and the message or the tap. */
    public record Sent(int update, int message, @Nullable String query) {

        public JsonNode json(World world) {
            var json = Json.object().put("update_id", update).put("message_id", message);
            var found = query == null ? null : world.findQuery(query);
            if (found != null) {
                json.put("callback_query_id", query).set("answer", found.path("answer"));
            }
            return json;
        }
    }

    public PrivateChat add(String firstName, String lastName, String language, String phone, ZoneId zone) {
        if (firstName.isBlank() || firstName.length() > 64) {
            throw new IllegalArgumentException("a person has a first name of at most 64 characters");
        }
        synchronized (world) {
            long id = Math.max(
                    FIRST_ADDED,
                    1
                            + world.chats().stream()
                                    .mapToLong(chat -> chat.person.id())
                                    .max()
                                    .orElse(0));
            var number = phone.isBlank() ? "7700" + (1_000_000 + id) : phone;
            return world.add(new Account(id, firstName, lastName, null, language, number, "", zone));
        }
    }

    /**
     * The chat as its phone shows it.
     *
     * @param from the id of the first message that is wanted
     * @param newest how many messages at most; the older ones are left out
     */
    public JsonNode view(PrivateChat chat, int from, int newest) {
        synchronized (world) {
            var view = Json.object().put("revision", chat.revision());
            var messages = Json.array();
            // copies: they are written out after the lock is gone
            var wanted = chat.messages.tailMap(from, true);
            wanted.values().stream()
                    .skip(Math.max(0, wanted.size() - newest))
                    .forEach(message -> messages.add(message.deepCopy()));
            view.set("messages", messages);
            view.set("reply_keyboard", chat.replyKeyboard);
            view.set("commands", server.commands().listedFor(chat.person));
            return view.put("started", chat.started)
                    .put("blocked", chat.blocked)
                    .put("pinned_message_id", chat.pinned);
        }
    }

    public Sent say(PrivateChat chat, JsonNode said) {
        var content = Json.object();
        if (said.has("text")) {
            text(content, said.path("text").asString(""));
            if (said.has("entities")) {
                content.set("entities", said.path("entities"));
            }
        } else if (said.has("contact")) {
            content.set("contact", contact(chat, said.path("contact")));
        } else if (said.has("location") || said.has("venue")) {
            content.setAll(Places.said(said));
        } else if (said.has("sticker")) {
            content.set("sticker", sticker(said.path("sticker").asString("👍")));
        } else {
            throw new IllegalArgumentException("a message has text, contact, location, venue or sticker");
        }
        if (said.has("reply_to")) {
            content.set(
                    "reply_to_message", chat.messages.get(said.path("reply_to").asInt()));
        }
        return sent(chat, content);
    }

    static void text(ObjectNode content, String text) {
        if (text.isBlank() || text.length() > 4096) {
            throw new IllegalArgumentException("a text has 1 to 4096 characters");
        }
        content.put("text", text);
        if (text.startsWith("/")) {
            int length = text.split("\\s", 2)[0].length();
            content.set(
                    "entities",
                    Json.array()
                            .add(Json.object()
                                    .put("type", "bot_command")
                                    .put("offset", 0)
                                    .put("length", length)));
        }
    }

    private static JsonNode contact(PrivateChat chat, JsonNode contact) {
        return contact.isString()
                ? Json.object()
                        .put("phone_number", chat.person.phoneNumber())
                        .put("first_name", chat.person.firstName())
                        .put("user_id", chat.person.id())
                : contact;
    }

    private static ObjectNode sticker(String emoji) {
        return Json.object()
                .put("file_id", "sticker")
                .put("file_unique_id", "sticker")
                .put("type", "regular")
                .put("width", 512)
                .put("height", 512)
                .put("is_animated", false)
                .put("is_video", false)
                .put("emoji", emoji);
    }

    /**
     * Sends a file from a phone.
     *
     * @param formats the entities of the caption
     */
    public Sent send(PrivateChat chat, String kind, String caption, JsonNode formats, Call.Upload upload) {
        var content = Json.object();
        switch (kind) {
            case "photo" -> content.set("photo", media.photo(upload));
            case "video" -> content.set("video", media.video(upload));
            case "document", "voice" -> content.set(kind, media.document(upload));
            default -> throw new IllegalArgumentException("a file is a photo, document, video or voice");
        }
        if (!caption.isEmpty()) {
            content.put("caption", caption);
            if (!formats.isEmpty()) {
                content.set("caption_entities", formats);
            }
        }
        return sent(chat, content);
    }

    private Sent sent(PrivateChat chat, ObjectNode content) {
        synchronized (world) {
            if (chat.blocked) {
                block(chat, false);
            }
            chat.started = true;
            if (chat.replyKeyboard != null
                    && chat.replyKeyboard.path("one_time_keyboard").asBoolean()) {
                chat.replyKeyboard = null;
            }
            var message = world.say(chat, chat.person.user(), content);
            return new Sent(
                    world.updates().add("message", message),
                    message.path("message_id").asInt(),
                    null);
        }
    }

    /** A tap with any data, also such as no button of the message carries now. */
    public Sent tap(Account person, Chat chat, int message, String data) {
        synchronized (world) {
            var tapped = chat.messages.get(message);
            if (tapped == null) {
                throw new IllegalArgumentException("no message " + message);
            }
            var query = Json.object().put("id", world.query(person.id()));
            query.set("from", person.user());
            if (tapped.has(InlineMessages.ID)) {
                query.put(InlineMessages.ID, tapped.path(InlineMessages.ID).asString(""));
            } else {
                query.set("message", tapped);
            }
            query.put("chat_instance", Long.toString(chat.id())).put("data", data);
            return new Sent(
                    world.updates().add("callback_query", query),
                    message,
                    query.path("id").asString());
        }
    }

    public void block(PrivateChat chat, boolean blocked) {
        synchronized (world) {
            if (chat.blocked == blocked) {
                return;
            }
            chat.blocked = blocked;
            world.changed(chat);
            var change = Json.object();
            change.set("chat", chat.person.chat());
            change.set("from", chat.person.user());
            change.put("date", world.now().getEpochSecond());
            change.set("old_chat_member", membership(!blocked));
            change.set("new_chat_member", membership(blocked));
            world.updates().add("my_chat_member", change);
        }
    }

    private static ObjectNode membership(boolean blocked) {
        var membership = Json.object().put("status", blocked ? "kicked" : "member");
        membership.set("user", Bot.user());
        return blocked ? membership.put("until_date", 0) : membership;
    }
}
