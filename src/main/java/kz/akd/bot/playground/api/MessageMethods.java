package kz.akd.bot.playground.api;

import java.util.Optional;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.MarkedTexts;
import kz.akd.bot.playground.message.Markup;
import kz.akd.bot.playground.message.Places;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.Chat;
import kz.akd.bot.playground.world.GroupChat;
import kz.akd.bot.playground.world.InlineMessages;
import kz.akd.bot.playground.world.Media;
import kz.akd.bot.playground.world.PrivateChat;
import kz.akd.bot.playground.world.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API's methods that send, change and remove messages. */
final class MessageMethods {

    private static final int LONGEST_TEXT = 4096;
    /** Bot API, deleteMessage: 48 hours. */
    private static final long DELETABLE_SECONDS = 48 * 3600;

    private static final int LONGEST_CAPTION = 1024;
    private static final String NOT_MODIFIED = "message is not modified: specified new message content and reply markup"
            + " are exactly the same as a current content and reply markup of the message";

    private final World world;
    private final Media media;
    private final Floods floods;

    MessageMethods(World world, Media media, Floods floods) {
        this.world = world;
        this.media = media;
        this.floods = floods;
    }

    JsonNode sendMessage(Call call) {
        return sent(call, textOf(call));
    }

    JsonNode sendPhoto(Call call) {
        var content = captionOf(call);
        content.set("photo", media.photo(call, "photo"));
        return sent(call, content);
    }

    JsonNode sendDocument(Call call) {
        var content = captionOf(call);
        content.set("document", media.document(call, "document"));
        return sent(call, content);
    }

    JsonNode sendVideo(Call call) {
        var content = captionOf(call);
        content.set("video", media.video(call, "video"));
        return sent(call, content);
    }

    JsonNode sendVenue(Call call) {
        return sent(call, Places.venue(call));
    }

    private JsonNode sent(Call call, ObjectNode content) {
        var markup = Markup.of(call.parameters());
        synchronized (world) {
            var chat = reached(call);
            if (chat instanceof GroupChat group) {
                group.checkTopic(call.number("message_thread_id", 0));
                GroupChat.mark(content, call.number("message_thread_id", 0));
            }
            reply(chat, call, content);
            if (call.flag("disable_notification")) {
                content.put("silent", true);
            }
            floods.count(chat.id(), call.flag("allow_paid_broadcast"));
            if (Markup.isInline(markup)) {
                content.set("reply_markup", markup);
            } else if (markup != null && chat instanceof PrivateChat own) {
                own.replyKeyboard = markup.has("keyboard") ? markup : null;
            } else if (Markup.asksForContact(markup)) {
                throw Refusal.badRequest("phone number can be requested in private chats only");
            }
            return world.say(chat, Bot.user(), content);
        }
    }

    private static void reply(Chat chat, Call call, ObjectNode content) {
        var asked = call.json("reply_parameters");
        if (!asked.has("message_id")) {
            return;
        }
        var replied = chat.messages.get(asked.path("message_id").asInt());
        if (replied != null) {
            content.set("reply_to_message", InlineMessages.told(replied));
        } else if (!asked.path("allow_sending_without_reply").asBoolean(false)) {
            throw Refusal.badRequest("message to be replied not found");
        }
    }

    private Chat reached(Call call) {
        var chat = world.anyChat(call.chat());
        if (chat instanceof PrivateChat own) {
            if (own.blocked) {
                throw Refusal.forbidden("bot was blocked by the user");
            } else if (!own.started) {
                throw Refusal.forbidden("bot can't initiate conversation with a user");
            }
        } else if (chat instanceof GroupChat group) {
            if (group.movedTo != 0) {
                throw Refusal.moved(group.movedTo);
            } else if (!group.hasBot) {
                throw Refusal.forbidden("bot was kicked from the " + group.type() + " chat");
            }
        }
        return chat;
    }

    JsonNode editMessageText(Call call) {
        var content = textOf(call);
        return edited(call, message -> {
            if (!message.has("text")) {
                throw Refusal.badRequest("there is no text in the message to edit");
            }
            message.remove("entities");
            message.setAll(content);
        });
    }

    JsonNode editMessageCaption(Call call) {
        var content = captionOf(call);
        return edited(call, message -> {
            if (!message.has("photo") && !message.has("document") && !message.has("video")) {
                throw Refusal.badRequest("there is no caption in the message to edit");
            }
            message.remove("caption");
            message.remove("caption_entities");
            message.setAll(content);
        });
    }

    JsonNode editMessageMedia(Call call) {
        var described = call.json("media");
        var type = described.path("type").asString("");
        var content = MarkedTexts.caption(described, LONGEST_CAPTION);
        switch (type) {
            case "photo" ->
                content.set("photo", media.photo(call, described.path("media").asString("")));
            case "document" ->
                content.set(
                        "document", media.document(call, described.path("media").asString("")));
            default -> throw Refusal.badRequest("can't parse InputMedia: unsupported type");
        }
        return edited(call, message -> {
            for (var old : new String[] {"text", "entities", "photo", "document", "caption", "caption_entities"}) {
                message.remove(old);
            }
            message.setAll(content);
        });
    }

    JsonNode editMessageReplyMarkup(Call call) {
        return edited(call, message -> {});
    }

    private interface Edit {
        void on(ObjectNode message);
    }

    private JsonNode edited(Call call, Edit edit) {
        var markup = Markup.of(call.parameters());
        synchronized (world) {
            boolean inline = call.parameters().hasNonNull(InlineMessages.ID);
            var sent = inline ? sentInline(call) : sentBy(call);
            var chat = sent.chat();
            var message = sent.message();
            var before = message.deepCopy();
            edit.on(message);
            setMarkup(message, markup);
            before.remove("edit_date");
            var now = message.deepCopy();
            now.remove("edit_date");
            if (now.equals(before)) {
                throw Refusal.badRequest(NOT_MODIFIED);
            }
            if (inline) {
                floods.countInline();
            } else {
                floods.count(chat.id(), false);
            }
            markEdited(message, before, now);
            world.changed(chat, message);
            return inline ? BooleanNode.TRUE : message;
        }
    }

    private InlineMessages.Sent sentBy(Call call) {
        var chat = reached(call);
        return new InlineMessages.Sent(chat, own(chat, call, "message to edit not found"));
    }

    private InlineMessages.Sent sentInline(Call call) {
        return InlineMessages.find(world, call.text(InlineMessages.ID))
                .orElseThrow(() -> Refusal.badRequest("MESSAGE_ID_INVALID"));
    }

    /** Phones show "edited" for words and pictures only, not for buttons that come or go. */
    private void markEdited(ObjectNode message, ObjectNode before, ObjectNode now) {
        before.remove("reply_markup");
        now.remove("reply_markup");
        if (!before.equals(now)) {
            message.put("edit_date", world.now().getEpochSecond());
        }
    }

    private static void setMarkup(ObjectNode message, @Nullable JsonNode markup) {
        if (markup != null
                && Markup.isInline(markup)
                && !markup.path("inline_keyboard").isEmpty()) {
            message.set("reply_markup", markup);
        } else {
            message.remove("reply_markup");
        }
    }

    private static ObjectNode own(Chat chat, Call call, String missing) {
        var message = Optional.ofNullable(chat.messages.get(call.number("message_id", 0)))
                .orElseThrow(() -> Refusal.badRequest(missing));
        if (message.path("from").path("id").asLong() != World.BOT_ID) {
            throw Refusal.badRequest("message can't be edited");
        }
        return message;
    }

    JsonNode deleteMessage(Call call) {
        synchronized (world) {
            var chat = world.anyChat(call.chat());
            var message = Optional.ofNullable(chat.messages.get(call.number("message_id", 0)))
                    .orElseThrow(() -> Refusal.badRequest("message to delete not found"));
            if (world.now().getEpochSecond() - message.path("date").asLong() > DELETABLE_SECONDS) {
                throw Refusal.badRequest("message can't be deleted");
            }
            world.forget(chat, message);
            return BooleanNode.TRUE;
        }
    }

    JsonNode pinChatMessage(Call call) {
        synchronized (world) {
            var chat = reached(call);
            own(chat, call, "message to pin not found");
            chat.pinned = call.number("message_id", 0);
            world.changed(chat);
            return BooleanNode.TRUE;
        }
    }

    JsonNode setMessageReaction(Call call) {
        synchronized (world) {
            var chat = reached(call);
            var message = Optional.ofNullable(chat.messages.get(call.number("message_id", 0)))
                    .orElseThrow(() -> Refusal.badRequest("message to react not found"));
            message.set("reactions", call.json("reaction"));
            world.changed(chat, message);
            return BooleanNode.TRUE;
        }
    }

    JsonNode sendChatAction(Call call) {
        var chat = reached(call);
        world.tell("typing", chat.news());
        return BooleanNode.TRUE;
    }

    private static ObjectNode textOf(Call call) {
        return MarkedTexts.text(call.parameters(), LONGEST_TEXT);
    }

    private static ObjectNode captionOf(Call call) {
        return MarkedTexts.caption(call.parameters(), LONGEST_CAPTION);
    }
}
