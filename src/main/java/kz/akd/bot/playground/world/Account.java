package kz.akd.bot.playground.world;

import java.time.ZoneId;
import kz.akd.bot.playground.message.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.databind.node.ObjectNode;

/**
 * A demonstration person: somebody with a phone.
 *
 * @param about who they are to the association, for the page
 */
public record Account(
        long id,
        String firstName,
        @DefaultValue("") String lastName,
        @Nullable String username,
        String languageCode,
        String phoneNumber,
        @DefaultValue("") String about,
        ZoneId zone) {

    /** As the Bot API shows a user. */
    public ObjectNode user() {
        var user = Json.object().put("id", id).put("is_bot", false).put("first_name", firstName);
        if (!lastName.isEmpty()) {
            user.put("last_name", lastName);
        }
        if (username != null) {
            user.put("username", username);
        }
        return user.put("language_code", languageCode);
    }

    /** As the Bot API shows their private chat. */
    public ObjectNode chat() {
        var chat = user();
        chat.remove("is_bot");
        chat.remove("language_code");
        return chat.put("type", "private");
    }

    public ObjectNode json() {
        return user().put("phone_number", phoneNumber).put("about", about).put("zone", zone.getId());
    }

    static Account of(ObjectNode json) {
        return new Account(
                json.path("id").asLong(),
                json.path("first_name").asString(""),
                json.path("last_name").asString(""),
                json.hasNonNull("username") ? json.path("username").asString() : null,
                json.path("language_code").asString("en"),
                json.path("phone_number").asString(""),
                json.path("about").asString(""),
                ZoneId.of(json.path("zone").asString("Asia/Almaty")));
    }
}
