package kz.akd.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Reads each update on its own, so that one that cannot be read does not hold up the others. */
final class GivenReader {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private GivenReader() {}

    static JsonNode tree(String answer) throws JsonProcessingException {
        var tree = MAPPER.readTree(answer);
        return tree == null ? MAPPER.missingNode() : tree;
    }

    static <T> T value(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }

    static Given given(JsonNode node) {
        return new Given(node.path("update_id").asLong(), node.toString(), update(node));
    }

    /** One update by itself; empty when it is none. */
    static Optional<Given> single(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body))
                    .filter(node -> node.path("update_id").isIntegralNumber())
                    .map(GivenReader::given);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** One that was kept; it could be read then. */
    static Optional<Update> kept(String raw) {
        try {
            return update(tree(raw));
        } catch (JsonProcessingException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Update> update(JsonNode node) {
        try {
            return Optional.of(MAPPER.treeToValue(node, Update.class));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
