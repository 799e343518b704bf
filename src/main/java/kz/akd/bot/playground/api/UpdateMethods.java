package kz.akd.bot.playground.api;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** How the bot gets its updates, and answers taps. */
final class UpdateMethods {

    private static final int LONGEST_TOAST = 200;
    private static final Duration TAP_LIVES = Duration.ofMinutes(10);

    private static final String WEBHOOK = "webhook";

    private final World world;
    private final WebhookSender sender;
    private int polls;
    private volatile boolean polling;
    private volatile String webhook = "";

    UpdateMethods(World world, WebhookSender sender) {
        this.world = world;
        this.sender = sender;
        resume();
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
                        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook"
                                + " first");
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
        var url = call.text("url");
        if (url.isEmpty()) {
            return deleteWebhook(call);
        }
        var secret = call.text("secret_token");
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        if (!url.startsWith("https://") && !url.matches("http://(127\\.0\\.0\\.1|localhost)[:/].*")) {
            throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        var kept = Json.object()
                .put("url", url)
                .put("secret_token", secret)
                .put("max_connections", Math.max(1, Math.min(100, call.number("max_connections", 40))));
        kept.set("allowed_updates", call.json("allowed_updates"));
        if (call.flag("drop_pending_updates")) {
            world.updates().drop();
        }
        world.keepDocument(WEBHOOK, kept);
        resume();
        return BooleanNode.TRUE;
    }

    JsonNode deleteWebhook(Call call) {
        if (call.flag("drop_pending_updates")) {
            world.updates().drop();
        }
        world.dropDocument(WEBHOOK);
        resume();
        return BooleanNode.TRUE;
    }

    /** Brings updates where the webhook that is kept says, if one is. */
    private void resume() {
        var kept = world.document(WEBHOOK);
        webhook = kept == null ? "" : kept.path("url").asString();
        if (kept == null) {
            sender.bringTo(null);
            return;
        }
        var kinds = new ArrayList<String>();
        kept.path("allowed_updates").forEach(kind -> kinds.add(kind.asString()));
        sender.bringTo(new WebhookSender.Target(
                URI.create(webhook),
                kept.path("secret_token").asString(),
                kept.path("max_connections").asInt(),
                kinds));
    }

    JsonNode getWebhookInfo(Call call) {
        var info = Json.object()
                .put("url", webhook)
                .put("has_custom_certificate", false)
                .put("pending_update_count", world.updates().pending());
        var kept = world.document(WEBHOOK);
        if (kept != null) {
            info.set("max_connections", kept.path("max_connections"));
            info.set("allowed_updates", kept.path("allowed_updates"));
        }
        return sender.lastError().isEmpty() ? info : info.put("last_error_message", sender.lastError());
    }

    JsonNode answerCallbackQuery(Call call) {
        if (call.text("text").length() > LONGEST_TOAST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        var url = call.text("url");
        if (!url.isEmpty() && !url.matches("(https://)?t\\.me/" + Bot.USERNAME + "\\?start=[A-Za-z0-9_-]{1,64}")) {
            throw Refusal.badRequest("URL_INVALID");
        }
        synchronized (world) {
            var query = world.findQuery(call.text("callback_query_id"));
            if (query == null || query.has("answer") || isOld(query)) {
                throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
            }
            var answer = Json.object().put("text", call.text("text")).put("show_alert", call.flag("show_alert"));
            world.answered(query, url.isEmpty() ? answer : answer.put("url", url));
            return BooleanNode.TRUE;
        }
    }

    private boolean isOld(JsonNode query) {
        return world.now().getEpochSecond() - query.path("at").asLong() > TAP_LIVES.toSeconds();
    }
}
