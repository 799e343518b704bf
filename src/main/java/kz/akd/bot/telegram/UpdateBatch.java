package kz.akd.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Asks for updates and reads each on its own, so that one that cannot be read does not hold up the others. */
final class UpdateBatch extends GetUpdates {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(UpdateBatch.class);
    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** All that the bot makes use of; Telegram need not send the rest. */
    static final List<String> USED = List.of("message", "callback_query", "my_chat_member");

    UpdateBatch(int offset, int timeoutSeconds) {
        super(offset, 100, timeoutSeconds, USED);
    }

    /** The updates; one that cannot be read is there by its id alone. */
    @Override
    @SuppressWarnings("NonApiType") // the library wants exactly this type
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            var tree = MAPPER.readTree(answer);
            if (tree == null || !tree.path("ok").asBoolean()) {
                throw refused(tree);
            }
            var updates = new ArrayList<Update>();
            tree.path("result").forEach(node -> updates.add(read(node)));
            return updates;
        } catch (JsonProcessingException notJson) {
            throw new TelegramApiRequestException("an answer that is not JSON", notJson);
        }
    }

    private static TelegramApiRequestException refused(JsonNode tree) throws JsonProcessingException {
        ApiResponse<?> response = MAPPER.treeToValue(tree, ApiResponse.class);
        return new TelegramApiRequestException("refused", response == null ? new ApiResponse<>() : response);
    }

    private static Update read(JsonNode node) {
        try {
            return MAPPER.treeToValue(node, Update.class);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            var id = node.path("update_id").asInt();
            log.warn(
                    "Update {} cannot be read and is set aside: {}",
                    id,
                    unreadable.getClass().getSimpleName());
            var known = new Update();
            known.setUpdateId(id);
            return known;
        }
    }
}
