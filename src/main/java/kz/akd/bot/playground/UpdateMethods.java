package kz.akd.bot.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** How the bot gets its updates, and answers taps. */
final class UpdateMethods {

    private static final int LONGEST_TOAST = 200;
    private static final Duration TAP_LIVES = Duration.ofMinutes(10);

    private final World world;
    private int polls;
    private volatile boolean polling;
    private volatile String webhook = "";

    UpdateMethods(World world) {
        this.world = world;
    }

    boolean isPolling() {
        return polling;
    }

    /** Waits for news as long as asked; another poll that begins meanwhile ends this one. */
    JsonNode getUpdates(Call call) throws InterruptedException {
        int offset = call.number("offset", 0);
        int limit = Math.max(1, Math.min(100, call.number("limit", 100)));
        var kinds = new ArrayList<String>();
        call.json("allowed_updates").forEach(kind -> kinds.add(kind.asString()));
        var updates = world.updates();
        synchronized (updates) {
            if (!webhook.isEmpty()) {
                throw Refusal.conflict(
                        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            }
            int mine = ++polls;
            updates.stir();
            polling = true;
            try {
                updates.await(
                        () -> mine != polls
                                || !updates.from(offset, limit, kinds).isEmpty(),
                        Duration.ofSeconds(Math.max(0, Math.min(50, call.number("timeout", 0)))));
            } finally {
                polling = mine != polls;
            }
            if (mine != polls) {
                throw Refusal.conflict(
                        "terminated by other getUpdates request; make sure that only one bot instance is running");
            }
            polling = true;
            return list(updates.from(offset, limit, kinds));
        }
    }

    private static JsonNode list(List<? extends JsonNode> updates) {
        var list = Json.array();
        updates.forEach(list::add);
        return list;
    }

    JsonNode setWebhook(Call call) {
        webhook = call.text("url");
        return BooleanNode.TRUE;
    }

    JsonNode deleteWebhook(Call call) {
        webhook = "";
        return BooleanNode.TRUE;
    }

    JsonNode getWebhookInfo(Call call) {
        return Json.object()
                .put("url", webhook)
                .put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().pending());
    }

    JsonNode answerCallbackQuery(Call call) {
        if (call.text("text").length() > LONGEST_TOAST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        synchronized (world) {
            var query = world.findQuery(call.text("callback_query_id"));
            if (query == null || query.has("answer") || isOld(query)) {
                throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
            }
            world.answered(
                    query, Json.object().put("text", call.text("text")).put("show_alert", call.flag("show_alert")));
            return BooleanNode.TRUE;
        }
    }

    private boolean isOld(JsonNode query) {
        return world.now().getEpochSecond() - query.path("at").asLong() > TAP_LIVES.toSeconds();
    }
}
