package kz.akd.bot.playground;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.akd.bot.playground.message.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A person's phone in a script: what they send, tap and see. Sending and tapping come back when the bot has handled it. */
public final class Phone {

    private static final int PATIENCE_SECONDS = 30;

    /** What is looked at first: a chat that many scripts share is long, and each look costs what it is long. */
    private static final String RECENT = "chat?newest=25";

    private static final String ALL = "chat?";

    private final Playground playground;
    private final long id;
    private @Nullable JsonNode lastTap;
    private @Nullable ObjectNode lastTapped;
    /** What was done last: words sent, or the message that was tapped. */
    private int sent = Integer.MAX_VALUE;

    private int tapped;

    Phone(Playground playground, long id) {
        this.playground = playground;
        this.id = id;
    }

    public long id() {
        return id;
    }

    public Phone sends(String text) {
        return does("messages", Json.object().put("text", text));
    }

    /** Words with the entities that a phone adds to them, as JSON. */
    public Phone sends(String text, String entities) {
        var message = Json.object().put("text", text);
        message.set("entities", Json.parse(entities));
        return does("messages", message);
    }

    public Phone sendsVideo(String name, byte[] content, String caption) {
        playground.upload(path("files?settle=true&kind=video&caption=" + encoded(caption)), name, content);
        return this;
    }

    public Phone sendsPicture(byte[] content, String caption, String entities) {
        var address = "files?settle=true&kind=photo&caption=" + encoded(caption) + "&entities=" + encoded(entities);
        playground.upload(path(address), "photo.png", content);
        return this;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public Phone sendsSticker() {
        return does("messages", Json.object().put("sticker", "👍"));
    }

    public Phone sendsLocation(double latitude, double longitude) {
        var message = Json.object();
        message.set("location", point(latitude, longitude));
        return does("messages", message);
    }

    /** A place with its name, as phones offer those nearby. */
    public Phone sendsPlace(String title, double latitude, double longitude) {
        var venue = Json.object().put("title", title).put("address", "Street 1");
        venue.set("location", point(latitude, longitude));
        var message = Json.object();
        message.set("venue", venue);
        return does("messages", message);
    }

    private static ObjectNode point(double latitude, double longitude) {
        return Json.object().put("latitude", latitude).put("longitude", longitude);
    }

    public Phone sharesContact() {
        return does("messages", Json.object().put("contact", "own"));
    }

    public Phone sharesContactOf(Phone other) {
        var contact = Json.object()
                .put("phone_number", "77770000000")
                .put("first_name", "Other")
                .put("user_id", other.id);
        var message = Json.object();
        message.set("contact", contact);
        return does("messages", message);
    }

    public Phone sendsDocument(String name, byte[] content) {
        playground.upload(path("files?settle=true&kind=document"), name, content);
        return this;
    }

    public Phone sendsPicture(byte[] content) {
        playground.upload(path("files?settle=true&kind=photo"), "photo.png", content);
        return this;
    }

    /** The content of the newest file of the bot. */
    public byte[] lastFile() {
        for (var message : newestFirst(chat())) {
            var file = message.has("document")
                    ? message.path("document")
                    : message.path("photo").path(message.path("photo").size() - 1);
            if (file.has("file_id")) {
                return playground.file(file.path("file_id").asString());
            }
        }
        throw new AssertionError("no file in\n" + this);
    }

    public Phone blocks(boolean blocked) {
        playground.post(path("blocked"), Json.object().put("blocked", blocked));
        return this;
    }

    /** Taps the button whose label contains the words, in the newest message that has one; or on the reply keyboard. */
    public Phone taps(String label) {
        var chat = look(RECENT);
        var shown = withButton(chat, label).or(() -> withButton(chat(), label));
        if (shown.isPresent()) {
            return tapsData(shown.get().path("message_id").asInt(), dataOf(shown.get(), label));
        }
        for (var row : chat.path("reply_keyboard").path("keyboard")) {
            for (var button : row) {
                var text = button.isString()
                        ? button.asString()
                        : button.path("text").asString("");
                if (text.contains(label)) {
                    return button.path("request_contact").asBoolean(false) ? sharesContact() : sends(text);
                }
            }
        }
        throw new AssertionError("no button “" + label + "” in\n" + this);
    }

    /** Taps and goes on at once, whether or not the bot is there to hear of it. */
    public Phone tapsWithoutWaiting(String label) {
        var message = withButton(label);
        playground.post(
                path("taps"),
                Json.object()
                        .put("message_id", message.path("message_id").asInt())
                        .put("data", dataOf(message, label)));
        return this;
    }

    /** Taps a message's button whatever it says now: an old one, or a forged one. */
    public Phone tapsData(int message, String data) {
        lastTapped = Json.object().put("message_id", message).put("data", data);
        return tapsAgain();
    }

    /** The same tap once more, as a finger that bounces. */
    public Phone tapsAgain() {
        lastTap = playground.post(path("taps?settle=true"), lastTapped);
        tapped = lastTapped.path("message_id").asInt();
        sent = Integer.MAX_VALUE;
        return this;
    }

    /** What the button whose label contains the words carries, in the newest message that has one. */
    public String dataOf(String label) {
        return dataOf(withButton(label), label);
    }

    /** What the last tap carried. */
    public String lastData() {
        return lastTapped.path("data").asString("");
    }

    /** Sends and waits for the answer's own message; answers the nanoseconds in between. */
    public long answeredAfterNanos(String text) {
        long start = System.nanoTime();
        int sent = playground
                .post(path("messages"), Json.object().put("text", text))
                .path("message_id")
                .asInt();
        var chat = playground.get(path("chat?from=" + sent));
        while (fromBot(chat).isEmpty()) {
            chat = playground.get(path("chat?wait=30&from=" + sent + "&after="
                    + chat.path("revision").asLong()));
        }
        return System.nanoTime() - start;
    }

    /** Waits until what the bot said to what was done last, or its newest message, contains the words. */
    public Phone sees(String words) {
        await(
                RECENT,
                chat -> inView(chat).anyMatch(message -> text(message).contains(words)),
                "does not see “" + words + "”");
        return this;
    }

    /** Another message may come in between: that an event is over, as a script before this one moved the clock. */
    private Stream<JsonNode> inView(JsonNode chat) {
        var newest = lastFromBot(chat);
        return Stream.concat(Stream.of(newest), fromBot(chat).stream().filter(message -> {
            int id = message.path("message_id").asInt();
            return id > sent || id == tapped;
        }));
    }

    /** Waits until some message of the bot contains the words. */
    public Phone hasSeen(String words) {
        await(
                ALL,
                chat -> fromBot(chat).stream().anyMatch(message -> text(message).contains(words)),
                "has not seen “" + words + "”");
        return this;
    }

    /** Waits until just so many messages of the bot contain the words. */
    public Phone seesTimes(int times, String words) {
        await(
                ALL,
                chat -> fromBot(chat).stream()
                                .filter(message -> text(message).contains(words))
                                .count()
                        == times,
                "does not see “" + words + "” " + times + " times");
        return this;
    }

    public Phone doesNotSee(String words) {
        if (text(lastMessage()).contains(words)) {
            throw new AssertionError("sees “" + words + "” in\n" + this);
        }
        return this;
    }

    public Phone hasNeverSeen(String words) {
        if (timesSeen(words) > 0) {
            throw new AssertionError("has seen “" + words + "” in\n" + this);
        }
        return this;
    }

    public long timesSeen(String words) {
        return fromBot(chat()).stream()
                .filter(message -> text(message).contains(words))
                .count();
    }

    public Phone seesButton(String label) {
        await(
                RECENT,
                chat -> inView(chat)
                        .flatMap(message -> labels(message).stream())
                        .anyMatch(each -> each.contains(label)),
                "no button “" + label + "”");
        return this;
    }

    /** Waits until the newest message that contains the words has no buttons any more. */
    public Phone losesButtons(String words) {
        await(ALL, chat -> labels(message(words)).isEmpty(), "still has buttons below “" + words + "”");
        return this;
    }

    public Phone seesNoButton(String label) {
        if (labels().stream().anyMatch(each -> each.contains(label))) {
            throw new AssertionError("button “" + label + "” in\n" + this);
        }
        return this;
    }

    /** The word over the chat that answered the last tap. */
    public Phone seesToast(String words) {
        var answer = lastTap == null ? "" : lastTap.path("answer").path("text").asString("");
        if (!answer.contains(words)) {
            throw new AssertionError("the tap was answered “" + answer + "”, not “" + words + "”, in\n" + this);
        }
        return this;
    }

    /** Whether the last tap was answered at all: no endless progress bar on the button. */
    public boolean tapWasAnswered() {
        return lastTap != null && lastTap.path("answer").isObject();
    }

    public int countsMessages() {
        return chat().path("messages").size();
    }

    public List<String> commands() {
        return stream(chat().path("commands"))
                .map(command -> command.path("command").asString(""))
                .toList();
    }

    public String commandDescription(String name) {
        return stream(chat().path("commands"))
                .filter(command -> command.path("command").asString("").equals(name))
                .map(command -> command.path("description").asString(""))
                .findFirst()
                .orElse("");
    }

    /** The newest message of the bot that contains the words. */
    public JsonNode message(String words) {
        return newestFirst(chat()).stream()
                .filter(message -> text(message).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("has not seen “" + words + "” in\n" + this));
    }

    public JsonNode lastMessage() {
        return lastFromBot(look(RECENT));
    }

    public List<String> labels() {
        return labels(lastMessage());
    }

    public JsonNode chat() {
        return look(ALL);
    }

    private JsonNode look(String much) {
        return playground.get(path(much));
    }

    private Phone does(String what, ObjectNode body) {
        sent = playground
                .post(path(what + "?settle=true"), body)
                .path("message_id")
                .asInt(Integer.MAX_VALUE);
        tapped = 0;
        return this;
    }

    private void await(String much, Predicate<JsonNode> condition, String otherwise) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        var chat = look(much);
        while (!condition.test(chat)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise + " in\n" + this);
            }
            chat = playground.get(
                    path(much + "&wait=1&after=" + chat.path("revision").asLong()));
        }
    }

    private String path(String rest) {
        return "/playground/api/people/" + id + "/" + rest;
    }

    private JsonNode withButton(String label) {
        return withButton(chat(), label).orElseThrow(() -> new AssertionError("no button “" + label + "” in\n" + this));
    }

    /** The newest message with a button whose label contains the words. */
    private static Optional<JsonNode> withButton(JsonNode chat, String label) {
        return newestFirst(chat).stream()
                .filter(message -> labels(message).stream().anyMatch(text -> text.contains(label)))
                .findFirst();
    }

    private static String dataOf(JsonNode message, String label) {
        return buttons(message).stream()
                .filter(button -> button.path("text").asString("").contains(label))
                .map(button -> button.path("callback_data").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> newestFirst(JsonNode chat) {
        var messages = new ArrayList<>(fromBot(chat));
        Collections.reverse(messages);
        return messages;
    }

    private static List<JsonNode> fromBot(JsonNode chat) {
        return stream(chat.path("messages"))
                .filter(message -> message.path("from").path("is_bot").asBoolean())
                .toList();
    }

    private static JsonNode lastFromBot(JsonNode chat) {
        var messages = fromBot(chat);
        return messages.isEmpty() ? Json.object() : messages.get(messages.size() - 1);
    }

    private static String text(JsonNode message) {
        return message.path("text").asString(message.path("caption").asString(""));
    }

    private static List<JsonNode> buttons(JsonNode message) {
        return stream(message.path("reply_markup").path("inline_keyboard"))
                .flatMap(Phone::stream)
                .toList();
    }

    private static List<String> labels(JsonNode message) {
        return buttons(message).stream()
                .map(button -> button.path("text").asString(""))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The whole chat, for reading when a script fails. */
    @Override
    public String toString() {
        var lines = new StringBuilder();
        for (var message : chat().path("messages")) {
            lines.append(message.path("from").path("is_bot").asBoolean() ? "bot: " : "     ")
                    .append(text(message).replace("\n", "\n     "))
                    .append("  ")
                    .append(labels(message))
                    .append('\n');
        }
        return lines.toString();
    }
}
