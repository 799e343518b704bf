package kz.akd.bot.telegram.updates;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.akd.bot.telegram.api.RawUpdate;
import kz.akd.bot.telegram.api.RawUpdateReader;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Asks for updates, and keeps them as they came. */
public final class UpdateBatch extends GetUpdates {

    private static final long serialVersionUID = 1L;

    /** All that the bot makes use of; Telegram need not send the rest. */
    public static final List<String> USED = List.of(
            "message", "edited_message", "callback_query", "my_chat_member", "inline_query", "chosen_inline_result");

    @JsonIgnore
    private final transient List<RawUpdate> given = new ArrayList<>();

    UpdateBatch(int offset, int timeoutSeconds) {
        super(offset, 100, timeoutSeconds, USED);
    }

    /** What the answer held, readable or not. */
    List<RawUpdate> given() {
        return List.copyOf(given);
    }

    /** Answers none, as the library's updates are without their JSON; see {@link #given}. */
    @Override
    @SuppressWarnings("NonApiType") // the library wants exactly this type
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            var tree = RawUpdateReader.tree(answer);
            if (!tree.path("ok").asBoolean()) {
                throw refused(tree);
            }
            tree.path("result").forEach(node -> given.add(RawUpdateReader.given(node)));
            return new ArrayList<>();
        } catch (JsonProcessingException notJson) {
            throw new TelegramApiRequestException("an answer that is not JSON", notJson);
        }
    }

    private static TelegramApiRequestException refused(JsonNode tree) throws JsonProcessingException {
        var response = tree.isObject() ? RawUpdateReader.value(tree, ApiResponse.class) : new ApiResponse<>();
        return new TelegramApiRequestException("refused", response);
    }
}
