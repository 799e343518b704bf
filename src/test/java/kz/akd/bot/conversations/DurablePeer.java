package kz.akd.bot.conversations;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the product is measured beside: a bot without a framework that does the least of the same for each message, and
 * keeps as much of what it promises. Its conversation is on the disk before it is answered, by one commit for each; a menu
 * is sent, and the buttons of the last one are taken away.
 */
final class DurablePeer {

    private static final String SCREEN = "Menu of somebody who is not a member yet, with some words. ".repeat(6);

    private final String server;
    private final Connection database;
    private final PreparedStatement read;
    private final PreparedStatement write;
    private final Map<Long, Integer> lastShown = new HashMap<>();

    private DurablePeer(String server, Path file) throws SQLException {
        this.server = server;
        database = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = database.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE IF NOT EXISTS conversations (chat INTEGER PRIMARY KEY, state TEXT)");
        }
        read = database.prepareStatement("SELECT state FROM conversations WHERE chat = ?");
        write = database.prepareStatement(
                "INSERT INTO conversations VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET state = excluded.state");
    }

    public static void main(String[] args) throws Exception {
        new DurablePeer(args[0], Path.of(args[1], "peer.db")).run();
    }

    private void run() throws IOException, SQLException {
        int offset = 0;
        while (true) {
            var ask = Json.object().put("offset", offset).put("timeout", 50);
            for (var update : call("getUpdates", ask)) {
                offset = update.path("update_id").asInt() + 1;
                handle(update.path("update_id").asInt(), update.path("message"));
            }
        }
    }

    private void handle(int update, JsonNode message) throws IOException, SQLException {
        long chat = message.path("chat").path("id").asLong();
        var state = stateOf(chat);
        if (state.path("handled").asInt() >= update) {
            return;
        }
        int old = state.path("shown").asInt();
        keep(
                chat,
                state.put("handled", update).put("words", message.path("text").asString("")));
        int shown = call("sendMessage", screen(chat)).path("message_id").asInt();
        // goes to the disk with the next message of this chat
        lastShown.put(chat, shown);
        if (old != 0) {
            call("editMessageReplyMarkup", Json.object().put("chat_id", chat).put("message_id", old));
        }
    }

    private ObjectNode stateOf(long chat) throws SQLException {
        read.setLong(1, chat);
        try (var found = read.executeQuery()) {
            var state = found.next()
                    ? Json.parseObject(found.getString(1))
                    : Json.object().put("about", "x".repeat(400));
            return state.put("shown", lastShown.getOrDefault(chat, 0));
        }
    }

    private void keep(long chat, ObjectNode state) throws SQLException {
        write.setLong(1, chat);
        write.setString(2, Json.write(state));
        write.executeUpdate();
    }

    private static ObjectNode screen(long chat) {
        var screen = Json.object().put("chat_id", chat).put("text", SCREEN).put("parse_mode", "HTML");
        var rows = screen.putObject("reply_markup").putArray("inline_keyboard");
        for (var label : List.of("Join", "Events", "Language", "Help")) {
            rows.addArray().addObject().put("text", label).put("callback_data", "tap:" + label);
        }
        return screen;
    }

    private JsonNode call(String method, ObjectNode body) throws IOException {
        var connection = (HttpURLConnection)
                URI.create(server + "/bot1:peer/" + method).toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        var bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(bytes.length);
        try (var out = connection.getOutputStream()) {
            out.write(bytes);
        }
        try (var in = connection.getInputStream()) {
            return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .path("result");
        }
    }
}
