package kz.akd.bot.conversations;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Bot API server for measuring a bot: it takes what comes, answers at once in one packet, and does nothing else. The
 * playground's takes as much of the processor as the bot does, and a server that sends an answer's head and body apart
 * has its clients wait for tens of milliseconds.
 */
final class BareTelegram implements AutoCloseable {

    private static final int BATCH = 100;
    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern CHAT_IN_PARTS =
            Pattern.compile("name=\"chat_id\"\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n(-?\\d+)");
    private static final String BOT = "{\"id\":1,\"is_bot\":true,\"first_name\":\"Bot\",\"username\":\"measured_bot\"}";

    private final ServerSocket server;
    private final ConcurrentSkipListMap<Integer, String> updates = new ConcurrentSkipListMap<>();
    private final Object news = new Object();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Long, Person> people = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> calls = new ConcurrentHashMap<>();
    private final CountDownLatch asked = new CountDownLatch(1);

    BareTelegram() {
        try {
            server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        inBackground("accepting", () -> {
            while (true) {
                var socket = server.accept();
                socket.setTcpNoDelay(true);
                inBackground("connection", () -> serve(socket));
            }
        });
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Waits for the first getUpdates. */
    void awaitAsked() throws InterruptedException {
        if (!asked.await(PATIENCE_SECONDS * 2, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody asks for updates");
        }
    }

    /** How often a method was called. */
    long calls(String method) {
        var count = calls.get(method.toLowerCase(Locale.ROOT));
        return count == null ? 0 : count.get();
    }

    Person person(long id) {
        return people.computeIfAbsent(id, Person::new);
    }

    /** One who writes to the bot. */
    final class Person {

        private final long id;
        private final BlockingQueue<Shown> answers = new LinkedBlockingQueue<>();
        private volatile JsonNode screen = Json.object();
        private volatile int card;

        private Person(long id) {
            this.id = id;
        }

        /** Sends words; answers the nanoseconds until a message came. */
        long sends(String text) throws InterruptedException {
            var message = Json.object()
                    .put("message_id", ids.incrementAndGet())
                    .put("date", now())
                    .put("text", text);
            message.set("from", me());
            message.set("chat", chat());
            if (text.startsWith("/")) {
                message.putArray("entities")
                        .addObject()
                        .put("type", "bot_command")
                        .put("offset", 0)
                        .put("length", text.split(" ")[0].length());
            }
            return does("message", message, "sendmessage");
        }

        /** Taps a button of the screen that came last, and waits until another comes. */
        void presses(String label) throws InterruptedException {
            does("callback_query", tap(dataOf(label)), "");
        }

        /** Taps what carries this; answers the nanoseconds until the message changed. */
        long taps(String data) throws InterruptedException {
            return does("callback_query", tap(data), "editmessagetext");
        }

        private ObjectNode tap(String data) {
            var message =
                    Json.object().put("message_id", card).put("date", now()).put("text", "card");
            message.set("from", Json.parse(BOT));
            message.set("chat", chat());
            var query = Json.object()
                    .put("id", "" + ids.incrementAndGet())
                    .put("chat_instance", "1")
                    .put("data", data);
            query.set("from", me());
            query.set("message", message);
            return query;
        }

        /** What a button of the last screen carries; waits until there is one with these words. */
        String dataOf(String label) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
            while (System.nanoTime() < end) {
                for (var row : screen.path("inline_keyboard")) {
                    for (var button : row) {
                        if (button.path("text").asString("").contains(label)) {
                            return button.path("callback_data").asString("");
                        }
                    }
                }
                answers.poll(100, TimeUnit.MILLISECONDS);
            }
            throw new AssertionError("no button “" + label + "” in " + screen);
        }

        private long does(String kind, ObjectNode content, String answeredBy) throws InterruptedException {
            answers.clear();
            long start = System.nanoTime();
            queue(Json.object(), kind, content);
            while (true) {
                var answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new AssertionError(id + " has no answer to " + Json.write(content));
                }
                if (answeredBy.isEmpty() ? answer.isScreen() : answer.method().equals(answeredBy)) {
                    return answer.at() - start;
                }
            }
        }

        /** Numbered in the order in which they are there: one that comes behind a later one would count as confirmed. */
        private void queue(ObjectNode update, String kind, ObjectNode content) {
            update.set(kind, content);
            synchronized (news) {
                int number = ids.incrementAndGet();
                updates.put(number, Json.write(update.put("update_id", number)));
                news.notifyAll();
            }
        }

        private void shown(String method, int message, JsonNode body) {
            boolean isScreen =
                    body.path("reply_markup").has("inline_keyboard") && !method.equals("editmessagereplymarkup");
            if (isScreen) {
                screen = body.path("reply_markup");
                card = message;
            }
            answers.add(new Shown(method, isScreen, System.nanoTime()));
        }

        private JsonNode me() {
            return Json.object()
                    .put("id", id)
                    .put("is_bot", false)
                    .put("first_name", "Person")
                    .put("language_code", "en");
        }

        private JsonNode chat() {
            return Json.object().put("id", id).put("type", "private").put("first_name", "Person");
        }
    }

    private record Shown(String method, boolean isScreen, long at) {}

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            var out = socket.getOutputStream();
            while (true) {
                var line = line(in);
                if (line == null) {
                    return;
                }
                int length = 0;
                var type = "";
                for (var header = line(in); header != null && !header.isEmpty(); header = line(in)) {
                    var name = header.toLowerCase(Locale.ROOT);
                    if (name.startsWith("content-length:")) {
                        length = Integer.parseInt(name.substring(15).trim());
                    } else if (name.startsWith("content-type:")) {
                        type = name;
                    }
                }
                var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                var path = line.split(" ")[1];
                var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                out.write(response(result(method, body, type)));
            }
        }
    }

    private static byte[] response(String result) {
        var body = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
        var all = new ByteArrayOutputStream(body.length + 128);
        all.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toString();
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
        return null;
    }

    private String result(String method, String body, String type) throws InterruptedException {
        calls.computeIfAbsent(method, name -> new AtomicLong()).incrementAndGet();
        if (method.startsWith("send") && !method.equals("sendchataction") || method.startsWith("edit")) {
            return message(method, body, type);
        }
        return switch (method) {
            case "getupdates" -> updates(Json.parse(body));
            case "getme" -> BOT;
            case "getmycommands" -> "[]";
            case "getwebhookinfo" -> "{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}";
            default -> "true";
        };
    }

    private String message(String method, String body, String type) {
        var call = type.contains("json") ? Json.parse(body) : Json.object();
        var inParts = CHAT_IN_PARTS.matcher(body);
        long chat = call.has("chat_id")
                ? call.path("chat_id").asLong()
                : inParts.find() ? Long.parseLong(inParts.group(1)) : 0;
        int message = method.startsWith("edit") ? call.path("message_id").asInt() : ids.incrementAndGet();
        person(chat).shown(method, message, call);
        return "{\"message_id\":" + message + ",\"from\":" + BOT + ",\"chat\":{\"id\":" + chat
                + ",\"type\":\"private\",\"first_name\":\"Person\"},\"date\":" + now() + ",\"text\":\"shown\"}";
    }

    private String updates(JsonNode call) throws InterruptedException {
        asked.countDown();
        int offset = call.path("offset").asInt(0);
        long end = System.nanoTime() + call.path("timeout").asLong(0) * 1_000_000_000L;
        synchronized (news) {
            updates.headMap(offset).clear();
            while (updates.isEmpty() && System.nanoTime() < end) {
                news.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
            return updates.values().stream().limit(BATCH).collect(Collectors.joining(",", "[", "]"));
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void inBackground(String name, Work work) {
        var thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | InterruptedException closed) {
                        // the bot, or the measurement, has ended
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
