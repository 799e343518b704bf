package kz.akd.bot.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Reads each update on its own, so that one that cannot be read does not hold up the others. */
public final class RawUpdateReader {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private RawUpdateReader() {}

    public static JsonNode tree(String answer) throws JsonProcessingException {
        var tree = MAPPER.readTree(answer);
        return tree == null ? MAPPER.missingNode() : tree;
    }

    public static <T> T value(JsonNode tree, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(tree, type);
    }

    public static RawUpdate given(JsonNode node) {
        return new RawUpdate(node.path("update_id").asLong(), node.toString(), update(node));
    }

    /** One update by itself; empty when it is none. */
    public static Optional<RawUpdate> single(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body))
                    .filter(node -> node.path("update_id").isIntegralNumber())
                    .map(RawUpdateReader::given);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /** One that was kept; it could be read then. */
    public static Optional<Update> kept(String raw) {
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
