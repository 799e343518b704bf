package kz.akd.bot.playground.world;

import kz.akd.bot.playground.message.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One person's chat with the bot. */
public final class PrivateChat extends Chat {

    public final Account person;
    public boolean started;
    public boolean blocked;

    public @Nullable JsonNode replyKeyboard;

    PrivateChat(Account person) {
        this.person = person;
    }

    @Override
    public long id() {
        return person.id();
    }

    @Override
    ObjectNode about() {
        return person.chat();
    }

    @Override
    public ObjectNode news() {
        return Json.object().put("person", person.id()).put("revision", revision());
    }

    @Override
    ObjectNode json() {
        var json = super.json().put("started", started).put("blocked", blocked);
        json.set("person", person.json());
        if (replyKeyboard != null) {
            json.set("reply_keyboard", replyKeyboard);
        }
        return json;
    }

    static PrivateChat of(ObjectNode json) {
        var chat = new PrivateChat(Account.of((ObjectNode) json.path("person")));
        chat.restore(json);
        chat.started = json.path("started").asBoolean();
        chat.blocked = json.path("blocked").asBoolean();
        chat.replyKeyboard = json.hasNonNull("reply_keyboard") ? json.path("reply_keyboard") : null;
        return chat;
    }
}
