package kz.akd.bot.playground.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keyboards, checked as Telegram checks them (Bot API, InlineKeyboardMarkup and ReplyKeyboardMarkup). */
public final class Markup {

    private static final List<String> INLINE_ACTIONS = List.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "pay");
    private static final List<String> INLINE_QUERIES =
            List.of("switch_inline_query", "switch_inline_query_current_chat");
    private static final int LONGEST_QUERY = 256;
    private static final int MOST_BUTTONS = 100;
    private static final int LONGEST_DATA = 64;
    private static final int LONGEST_COPY = 256;

    private Markup() {}

    /** The markup of a call, or null when it has none. */
    public static @Nullable JsonNode of(JsonNode parameters) {
        var given = parameters.path("reply_markup");
        var markup = given.isString() ? Json.parse(given.asString()) : given;
        if (markup.isMissingNode() || markup.isNull()) {
            return null;
        }
        if (markup.has("inline_keyboard")) {
            inline(markup.path("inline_keyboard"));
        } else if (markup.has("keyboard")) {
            reply(markup.path("keyboard"));
        }
        return markup;
    }

    public static boolean isInline(@Nullable JsonNode markup) {
        return markup != null && markup.has("inline_keyboard");
    }

    public static boolean asksForContact(@Nullable JsonNode markup) {
        return markup != null
                && markup.findValuesAsString("request_contact").stream().anyMatch("true"::equals);
    }

    private static void inline(JsonNode rows) {
        int buttons = 0;
        for (var row : rows) {
            for (var button : row) {
                buttons++;
                inlineButton(button);
            }
        }
        if (buttons > MOST_BUTTONS) {
            throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
        }
    }

    private static void inlineButton(JsonNode button) {
        if (button.path("text").asString("").isBlank()
                && !" ".equals(button.path("text").asString(""))) {
            throw Refusal.badRequest("can't parse inline keyboard button: Text buttons must be non-empty");
        }
        long actions = INLINE_ACTIONS.stream().filter(button::hasNonNull).count();
        if (actions != 1) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        if (button.has("callback_data")) {
            int length = button.path("callback_data").asString("").getBytes(StandardCharsets.UTF_8).length;
            if (length < 1 || length > LONGEST_DATA) {
                throw Refusal.badRequest("BUTTON_DATA_INVALID");
            }
        }
        for (var query : INLINE_QUERIES) {
            if (button.path(query).asString("").length() > LONGEST_QUERY) {
                throw Refusal.badRequest("BUTTON_DATA_INVALID");
            }
        }
        if (button.has("url") && !button.path("url").asString("").matches("(https?|tg)://\\S+")) {
            throw Refusal.badRequest(
                    "inline keyboard button URL '" + button.path("url").asString("") + "' is invalid: Wrong HTTP URL");
        }
        int copied = button.path("copy_text").path("text").asString("").length();
        if (button.hasNonNull("copy_text") && (copied < 1 || copied > LONGEST_COPY)) {
            throw Refusal.badRequest("BUTTON_COPY_TEXT_INVALID");
        }
    }

    private static void reply(JsonNode rows) {
        for (var row : rows) {
            for (var button : row) {
                var text = button.isString()
                        ? button.asString()
                        : button.path("text").asString("");
                if (text.isBlank()) {
                    throw Refusal.badRequest("can't parse keyboard button: Text buttons must be non-empty");
                }
            }
        }
    }
}
