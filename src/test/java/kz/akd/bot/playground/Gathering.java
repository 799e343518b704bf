package kz.akd.bot.playground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A group in a script: what its members say, tap, share and see there. */
public final class Gathering {

    private static final int PATIENCE_SECONDS = 30;

    private final Playground playground;
    private final long id;
    private final Phone somebody;
    private JsonNode last = Json.object();
    private ObjectNode lastTapped = Json.object();

    Gathering(Playground playground, long id, Phone somebody) {
        this.playground = playground;
        this.id = id;
        this.somebody = somebody;
    }

    public long id() {
        return id;
    }

    /** Adds the bot. */
    public Gathering adds(Phone by) {
        return adds(by, "");
    }

    /** Adds the bot by a deep link. */
    public Gathering adds(Phone by, String start) {
        last = playground.post(
                path(by, "bot?settle=true"), Json.object().put("in", true).put("start", start));
        return this;
    }

    public Gathering removes(Phone by) {
        last = playground.post(path(by, "bot?settle=true"), Json.object().put("in", false));
        return this;
    }

    /** The supergroup that this becomes. */
    public Gathering upgraded() {
        var other = playground.post("/playground/api/groups/" + id + "/upgrade", Json.object());
        return new Gathering(playground, other.path("id").asLong(), somebody);
    }

    public Gathering says(Phone by, String text) {
        last = playground.post(path(by, "messages?settle=true"), Json.object().put("text", text));
        return this;
    }

    public Gathering saysIn(int topic, Phone by, String text) {
        last = playground.post(
                path(by, "messages?settle=true"),
                Json.object().put("text", text).put("topic", topic));
        return this;
    }

    /** Opens or closes a topic; the general one is 0. */
    public Gathering topic(int topic, boolean closed) {
        playground.post(
                "/playground/api/groups/" + id + "/topics",
                Json.object().put("topic", topic).put("closed", closed));
        return this;
    }

    /** Says something although nobody is there to hear of it just now. */
    public Gathering saysUnheard(Phone by, String text) {
        playground.post(path(by, "messages"), Json.object().put("text", text));
        return this;
    }

    /** Whether the bot heard what was said last. */
    public boolean isHeard() {
        return last.path("update_id").asInt() != 0;
    }

    /** What the bot finds for words after its name. */
    public JsonNode finds(Phone by, String words) {
        return finds(by, words, "");
    }

    public JsonNode finds(Phone by, String words, String offset) {
        return playground.post(
                "/playground/api/people/" + by.id() + "/inline",
                Json.object().put("chat_id", id).put("query", words).put("offset", offset));
    }

    public List<String> titles(Phone by, String words) {
        return stream(finds(by, words).path("results"))
                .map(result -> result.path("title").asString(""))
                .toList();
    }

    /** Sends the first of what the bot finds. */
    public Gathering shares(Phone by, String words) {
        return shares(by, words, true);
    }

    /** @param feedback whether the bot is told which one was chosen */
    public Gathering shares(Phone by, String words, boolean feedback) {
        var found = finds(by, words);
        if (found.path("results").isEmpty()) {
            throw new AssertionError("nothing found for “" + words + "”: " + found);
        }
        last = playground.post(
                "/playground/api/people/" + by.id() + "/inline/chosen?settle=true",
                Json.object()
                        .put("query_id", found.path("query_id").asString(""))
                        .put(
                                "result_id",
                                found.path("results").get(0).path("id").asString(""))
                        .put("feedback", feedback));
        return this;
    }

    /** Taps a button of the newest message that has one with the words. */
    public Gathering taps(Phone by, String label) {
        for (var message : newestFirst()) {
            for (var button : buttons(message)) {
                if (button.path("text").asString("").contains(label)) {
                    return tapsData(
                            by,
                            message.path("message_id").asInt(),
                            button.path("callback_data").asString(""));
                }
            }
        }
        throw new AssertionError("no button “" + label + "” in\n" + this);
    }

    public Gathering tapsData(Phone by, int message, String data) {
        lastTapped = Json.object().put("chat_id", id).put("message_id", message).put("data", data);
        return tapsAgain(by);
    }

    public Gathering tapsAgain(Phone by) {
        last = playground.post("/playground/api/people/" + by.id() + "/taps?settle=true", lastTapped);
        return this;
    }

    public Gathering seesToast(String words) {
        var answer = last.path("answer");
        if (!answer.path("text").asString("").contains(words)) {
            throw new AssertionError("the tap was answered " + answer + ", not “" + words + "”, in\n" + this);
        }
        return this;
    }

    /** That the last tap opened the private chat at something. */
    public Gathering opens(String start) {
        var url = last.path("answer").path("url").asString("");
        if (!url.endsWith("?start=" + start)) {
            throw new AssertionError("the tap was answered " + last.path("answer") + ", not by " + start);
        }
        return this;
    }

    /** Waits until the newest message with buttons, or of the bot, contains the words. */
    public Gathering sees(String words) {
        await(messages -> text(newest(messages)).contains(words), "does not see “" + words + "”");
        return this;
    }

    public Gathering doesNotSee(String words) {
        if (messages().stream().anyMatch(message -> text(message).contains(words))) {
            throw new AssertionError("sees “" + words + "” in\n" + this);
        }
        return this;
    }

    public JsonNode newest() {
        return newest(messages());
    }

    public List<String> labels() {
        return buttons(newest()).stream()
                .map(button -> button.path("text").asString(""))
                .toList();
    }

    public String urlOf(String label) {
        return buttons(newest()).stream()
                .filter(button -> button.path("text").asString("").contains(label))
                .map(button -> button.path("url").asString(""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button “" + label + "” in\n" + this));
    }

    public int countsMessages() {
        return messages().size();
    }

    private static JsonNode newest(List<JsonNode> messages) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (isOfBot(messages.get(i))) {
                return messages.get(i);
            }
        }
        return Json.object();
    }

    private static boolean isOfBot(JsonNode message) {
        return message.has("via_bot") || message.path("from").path("is_bot").asBoolean(false);
    }

    private List<JsonNode> newestFirst() {
        var all = new ArrayList<>(messages());
        Collections.reverse(all);
        return all;
    }

    private List<JsonNode> messages() {
        return stream(view(-1).path("messages")).toList();
    }

    private JsonNode view(long after) {
        return playground.get("/playground/api/people/" + somebody.id() + "/groups/" + id
                + (after < 0 ? "" : "?wait=1&after=" + after));
    }

    private void await(Predicate<List<JsonNode>> condition, String otherwise) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        var view = view(-1);
        while (!condition.test(stream(view.path("messages")).toList())) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise + " in\n" + this);
            }
            view = view(view.path("revision").asLong());
        }
    }

    private String path(Phone by, String rest) {
        return "/playground/api/people/" + by.id() + "/groups/" + id + "/" + rest;
    }

    private static String text(JsonNode message) {
        return message.path("text").asString("");
    }

    private static List<JsonNode> buttons(JsonNode message) {
        return stream(message.path("reply_markup").path("inline_keyboard"))
                .flatMap(Gathering::stream)
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        var lines = new StringBuilder();
        for (var message : messages()) {
            lines.append(isOfBot(message) ? "bot: " : "     ")
                    .append(text(message).replace("\n", "\n     "))
                    .append("  ")
                    .append(buttons(message).stream()
                            .map(button -> button.path("text").asString(""))
                            .toList())
                    .append('\n');
        }
        return lines.toString();
    }
}
