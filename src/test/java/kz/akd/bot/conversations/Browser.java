package kz.akd.bot.conversations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven over the DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0");

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger lastCall = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Answers())
                .join();
    }

    /** Where a Chromium is installed, if one is. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser open(Path chromium, Path profile, int width, int height) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(chromium.toString(), "--user-data-dir=" + profile));
        command.addAll(FLAGS);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var devTools = devTools(process);
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + devTools.getPort() + "/json/new?about:blank"))
                .method("PUT", HttpRequest.BodyPublishers.noBody())
                .build();
        var page = JSON.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
        var browser = new Browser(
                process, URI.create(page.path("webSocketDebuggerUrl").asString()));
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return browser;
    }

    private static URI devTools(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains("DevTools listening on ")) {
                return URI.create(line.substring(line.indexOf("ws://")));
            }
        }
        throw new IOException("Chromium ended before it listened");
    }

    void visits(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
        until("document.body && document.body.dataset.ready === 'true'");
    }

    /** Waits until an expression of the page holds. */
    void until(String expression) {
        var loop =
                "new Promise((done, fail) => { const end = Date.now() + 60000; const look = () => { let found = false;"
                        + " try { found = !!(" + expression + "); } catch (missing) { found = false; }"
                        + " if (found) done(true); else if (Date.now() > end) fail(new Error('never')); else setTimeout(look, 50); }; look(); })";
        var answer = evaluate(loop);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError("never came true: " + expression + "\nthe page: "
                    + evaluate("document.body.innerText")
                            .path("result")
                            .path("value")
                            .asString(""));
        }
    }

    String value(String expression) {
        return evaluate("String(" + expression + ")")
                .path("result")
                .path("value")
                .asString("");
    }

    JsonNode evaluate(String expression) {
        return call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = lastCall.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        calls.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return answer.orTimeout(80, TimeUnit.SECONDS).join();
    }

    private final class Answers implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var message = JSON.readTree(text.toString());
                text.setLength(0);
                var call = calls.remove(message.path("id").asInt());
                if (call != null) {
                    call.complete(message.path("result"));
                }
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroyForcibly();
    }
}
