package kz.akd.bot.playground.message;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts and captions of calls, parsed and limited as Telegram does. */
public final class MarkedTexts {

    private MarkedTexts() {}

    public static ObjectNode text(JsonNode parameters, int limit) {
        var text = parse(parameters, "text");
        if (text.text().isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        } else if (text.text().length() > limit) {
            throw Refusal.badRequest("message is too long");
        }
        var content = Json.object().put("text", text.text());
        if (!text.entities().isEmpty()) {
            content.set("entities", text.entities());
        }
        return content;
    }

    public static ObjectNode caption(JsonNode parameters, int limit) {
        var caption = parse(parameters, "caption");
        var content = Json.object();
        if (caption.text().length() > limit) {
            throw Refusal.badRequest("message caption is too long");
        }
        if (!caption.text().isEmpty()) {
            content.put("caption", caption.text());
        }
        if (!caption.entities().isEmpty()) {
            content.set("caption_entities", caption.entities());
        }
        return content;
    }

    private static MarkedText parse(JsonNode parameters, String name) {
        var typed = parameters.path(name).asString("");
        var mode = parameters.path("parse_mode").asString("");
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "html" -> MarkedText.html(typed);
            case "" -> MarkedText.plain(typed);
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
    }
}
