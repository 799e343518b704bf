package kz.akd.bot.chatkit.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import kz.akd.bot.chatkit.ChatId;
import kz.akd.bot.chatkit.form.Form;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation is kept. Written by hand: it is written at each turn, and to look up each field by its name in the
 * class cost more than all else of the writing. What was not there yet is left out.
 */
final class ConversationDocument {

    static final String COLLECTION = "conversations";
    static final String ID = "_id";
    static final String HOLDER = "holder";
    static final String WATCHED = "watched";

    private static final String SCREEN = "screen";
    private static final String TAKING = "taking";
    private static final String KEYBOARD = "keyboardOpen";
    private static final String LISTED = "listed";
    private static final String ALBUM = "album";
    private static final String HANDLED = "handled";
    private static final String FORM = "form";
    static final String ABOVE = "above";

    private ConversationDocument() {}

    static Document write(Conversation conversation) {
        var form = conversation.form();
        var written = new Document(ID, conversation.id().value());
        append(written, FORM, form == null ? null : write(form));
        append(written, SCREEN, conversation.screen());
        append(written, WATCHED, conversation.watched());
        append(written, TAKING, conversation.taking());
        append(written, HOLDER, conversation.holder());
        append(written, ALBUM, conversation.album());
        append(written, ABOVE, conversation.above().isEmpty() ? null : conversation.above());
        return written.append(KEYBOARD, conversation.keyboardOpen())
                .append(LISTED, conversation.listed())
                .append(HANDLED, conversation.handled().written());
    }

    private static void append(Document written, String name, @Nullable Object value) {
        if (value != null) {
            written.append(name, value);
        }
    }

    private static Document write(Form form) {
        var answers = new Document();
        answers.putAll(form.answers());
        return new Document("dialog", form.dialog())
                .append("run", form.run())
                .append("about", form.about())
                .append("step", form.step())
                .append("answers", answers)
                .append("narrowed", form.narrowed())
                .append("changing", form.changing())
                .append("paused", form.paused());
    }

    static Conversation read(Document kept) {
        var form = kept.get(FORM, Document.class);
        var screen = kept.get(SCREEN, Number.class);
        return new Conversation(
                new ChatId(kept.get(ID, Number.class).longValue()),
                form == null ? null : form(form),
                screen == null ? null : screen.longValue(),
                kept.getString(WATCHED),
                kept.getString(TAKING),
                kept.getBoolean(KEYBOARD, false),
                Objects.requireNonNullElse(kept.getString(LISTED), ""),
                kept.getString(HOLDER),
                kept.getString(ALBUM),
                handled(kept.get(HANDLED)),
                Objects.requireNonNullElse(kept.getList(ABOVE, Long.class), List.of()));
    }

    /** Earlier releases kept each id by itself. */
    private static HandledUpdates handled(@Nullable Object kept) {
        if (kept instanceof Binary together) {
            return HandledUpdates.read(together.getData());
        } else if (kept instanceof List<?> each) {
            return HandledUpdates.of(
                    each.stream().mapToLong(id -> ((Number) id).longValue()).toArray());
        }
        return HandledUpdates.NONE;
    }

    private static Form form(Document kept) {
        var answers = new HashMap<String, String>();
        kept.get("answers", Document.class).forEach((question, answer) -> answers.put(question, (String) answer));
        return new Form(
                kept.getString("dialog"),
                kept.getObjectId("run"),
                kept.getString("about"),
                kept.getInteger("step"),
                answers,
                kept.getString("narrowed"),
                kept.getBoolean("changing"),
                kept.getBoolean("paused"));
    }
}
