package kz.akd.bot.playground.api;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.Media;
import kz.akd.bot.playground.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The Bot API's methods by their names, which count without regard to case. Unknown ones are not found. */
public final class BotApiServer {

    /** One method. */
    interface Method {
        public JsonNode call(Call call) throws InterruptedException;
    }

    private final Map<String, Method> methods = new HashMap<>();
    private final World world;
    private final UpdateMethods updates;
    private final CommandMethods commands;

    public BotApiServer(World world, Floods floods, WebhookSender sender, Inlines inlines) {
        this.world = world;
        updates = new UpdateMethods(world, sender);
        commands = new CommandMethods(world);
        var messages = new MessageMethods(world, new Media(world), floods);
        know("getMe", call -> Bot.me());
        know("getUpdates", updates::getUpdates);
        know("setWebhook", updates::setWebhook);
        know("deleteWebhook", updates::deleteWebhook);
        know("getWebhookInfo", updates::getWebhookInfo);
        know("answerCallbackQuery", updates::answerCallbackQuery);
        know("answerInlineQuery", new InlineMethods(inlines)::answerInlineQuery);
        know("sendMessage", messages::sendMessage);
        know("sendPhoto", messages::sendPhoto);
        know("sendDocument", messages::sendDocument);
        know("sendVideo", messages::sendVideo);
        know("sendVenue", messages::sendVenue);
        know("editMessageText", messages::editMessageText);
        know("editMessageCaption", messages::editMessageCaption);
        know("editMessageMedia", messages::editMessageMedia);
        know("editMessageReplyMarkup", messages::editMessageReplyMarkup);
        know("deleteMessage", messages::deleteMessage);
        know("pinChatMessage", messages::pinChatMessage);
        know("setMessageReaction", messages::setMessageReaction);
        know("sendChatAction", messages::sendChatAction);
        know("setMyCommands", commands::setMyCommands);
        know("deleteMyCommands", commands::deleteMyCommands);
        know("getMyCommands", commands::getMyCommands);
        know("getFile", this::getFile);
        for (var kept : new String[] {"setMyName", "setMyDescription", "setMyShortDescription", "setChatMenuButton"}) {
            know(kept, call -> {
                world.keepDocument("about/" + kept + "/" + call.text("language_code"), call.parameters());
                return BooleanNode.TRUE;
            });
        }
    }

    private void know(String name, Method method) {
        methods.put(name.toLowerCase(Locale.ROOT), method);
    }

    public JsonNode call(String name, Call call) throws InterruptedException {
        var method = methods.get(name.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw Refusal.notFound();
        }
        return method.call(call);
    }

    private JsonNode getFile(Call call) {
        var file = world.document("file/" + call.text("file_id"));
        if (file == null) {
            throw Refusal.badRequest("wrong file_id or the file is temporarily unavailable");
        }
        return Json.object()
                .put("file_id", call.text("file_id"))
                .put("file_unique_id", file.path("file_unique_id").asString(""))
                .put("file_size", file.path("file_size").asInt())
                .put("file_path", "files/" + call.text("file_id"));
    }

    public boolean isPolled() {
        return updates.isPolling();
    }

    CommandMethods commands() {
        return commands;
    }
}
