package kz.akd.bot.playground.api;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.MarkedTexts;
import kz.akd.bot.playground.message.Markup;
import kz.akd.bot.playground.message.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** How the bot answers what people type after its name (Bot API, answerInlineQuery and InlineQueryResult). */
final class InlineMethods {

    private static final int MOST_RESULTS = 50;
    private static final int CACHED_SECONDS = 300;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_OFFSET = 64;
    private static final int LONGEST_TEXT = 4096;

    private final Inlines inlines;

    InlineMethods(Inlines inlines) {
        this.inlines = inlines;
    }

    JsonNode answerInlineQuery(Call call) {
        var results = call.json("results");
        if (!results.isArray()) {
            throw Refusal.badRequest("can't parse inline query results: Expected an Array of inline query results");
        } else if (results.size() > MOST_RESULTS) {
            throw Refusal.badRequest("RESULTS_TOO_MUCH");
        } else if (bytes(call.text("next_offset")) > LONGEST_OFFSET) {
            throw Refusal.badRequest("NEXT_OFFSET_INVALID");
        }
        button(call.json("button"));
        var answer = Json.object().put("next_offset", call.text("next_offset"));
        var checked = Json.array();
        Set<String> ids = new HashSet<>();
        results.forEach(result -> checked.add(result(result, ids)));
        answer.set("results", checked);
        answer.set("button", call.json("button"));
        answer.put("is_personal", call.flag("is_personal"))
                .put("cache_time", call.number("cache_time", CACHED_SECONDS));
        inlines.answered(call.text("inline_query_id"), answer);
        return BooleanNode.TRUE;
    }

    private static void button(JsonNode button) {
        if (!button.isObject()) {
            return;
        }
        if (button.path("text").asString("").isBlank()) {
            throw Refusal.badRequest("can't parse inline query results button: Text must be non-empty");
        } else if (!button.has("web_app")
                && !button.path("start_parameter").asString("").matches("[A-Za-z0-9_-]{1,64}")) {
            throw Refusal.badRequest("START_PARAM_INVALID");
        }
    }

    /** A result with its message as it would be sent. */
    private static JsonNode result(JsonNode result, Set<String> ids) {
        var id = result.path("id").asString("");
        if (id.isEmpty() || bytes(id) > LONGEST_ID) {
            throw Refusal.badRequest("RESULT_ID_INVALID");
        } else if (!ids.add(id)) {
            throw Refusal.badRequest("RESULT_ID_DUPLICATE");
        } else if (!result.path("type").asString("").equals("article")) {
            throw Refusal.badRequest("can't parse inline query result: the stand-in knows articles only");
        } else if (result.path("title").asString("").isBlank()) {
            throw Refusal.badRequest("ARTICLE_TITLE_EMPTY");
        }
        var content = result.path("input_message_content");
        if (!content.isObject()) {
            throw Refusal.badRequest("can't parse inline query result: Input message content is not specified");
        }
        var parameters = Json.object()
                .put("text", content.path("message_text").asString(""))
                .put("parse_mode", content.path("parse_mode").asString(""));
        var message = MarkedTexts.text(parameters, LONGEST_TEXT);
        var markup = Markup.of(result);
        if (Markup.isInline(markup)) {
            message.set("reply_markup", markup);
        } else if (markup != null) {
            throw Refusal.badRequest("REPLY_MARKUP_INVALID");
        }
        var checked = Json.object()
                .put("id", id)
                .put("title", result.path("title").asString(""))
                .put("description", result.path("description").asString(""));
        checked.set("message", message);
        return checked;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
