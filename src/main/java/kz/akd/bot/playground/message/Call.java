package kz.akd.bot.playground.message;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call of a Bot API method: its parameters, and the files that came with it. */
public record Call(ObjectNode parameters, Map<String, Upload> uploads) {

    /** A file that came with a call. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Upload(String name, String type, byte[] bytes) {}

    public String text(String name) {
        return parameters.path(name).asString("");
    }

    public int number(String name, int otherwise) {
        return parameters.hasNonNull(name)
                ? Integer.parseInt(parameters.path(name).asString(""))
                : otherwise;
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(parameters.path(name).asString("false"));
    }

    /** A parameter that is JSON, whether it came as such or as text in a form. */
    public JsonNode json(String name) {
        var node = parameters.path(name);
        return node.isString() && !node.asString().isBlank() ? Json.parse(node.asString()) : node;
    }

    public long chat() {
        try {
            return Long.parseLong(text("chat_id"));
        } catch (NumberFormatException notANumber) {
            throw Refusal.badRequest(text("chat_id").isEmpty() ? "chat_id is empty" : "chat not found");
        }
    }

    /** The file a parameter means: one in the call itself, or one that {@code attach://} names. */
    public Optional<Upload> upload(String name) {
        return upload(name, text(name));
    }

    public Optional<Upload> upload(String name, String reference) {
        var attached = reference.startsWith("attach://") ? reference.substring("attach://".length()) : name;
        return Optional.ofNullable(uploads.get(attached));
    }
}
