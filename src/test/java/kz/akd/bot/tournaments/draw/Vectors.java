package kz.akd.bot.tournaments.draw;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published and computed tournaments with their tables. */
final class Vectors {

    private Vectors() {}

    static JsonNode read(String name) {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(
                        Vectors.class.getResourceAsStream("/tournaments/" + name + ".json"), name));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<Integer> numbers(JsonNode array) {
        return list(array).stream().map(JsonNode::asInt).toList();
    }

    static List<String> words(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }
}
