package kz.akd.bot.playground;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kz.akd.bot.playground.api.BotApiServer;
import kz.akd.bot.playground.api.Faults;
import kz.akd.bot.playground.api.Faults.Fault;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.message.Uploads;
import kz.akd.bot.playground.world.PlaygroundSettings;
import kz.akd.bot.playground.world.World;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The Bot API over HTTP: {@code /bot<token>/<method>} with JSON, a form or parts, and {@code /file/bot<token>/…}. */
@RestController
@Profile("playground")
class BotApiController {

    /** Longer than the bot waits for an answer. */
    private static final Duration HANGS = Duration.ofSeconds(12);

    private final BotApiServer server;
    private final World world;
    private final Faults faults;
    private final String token;

    BotApiController(BotApiServer server, World world, Faults faults, PlaygroundSettings settings) {
        this.server = server;
        this.world = world;
        this.faults = faults;
        this.token = settings.token();
    }

    @RequestMapping("/bot{token}/{method}")
    ResponseEntity<String> call(
            @PathVariable("token") String token, @PathVariable("method") String method, HttpServletRequest request)
            throws IOException, ServletException, InterruptedException {
        try {
            authorise(token);
            var fault = faults.of(method);
            if (fault.isPresent() && fault.get() == Fault.HANGS) {
                Thread.sleep(HANGS.toMillis());
            }
            if (fault.isPresent() && fault.get() != Fault.ANSWER_LOST) {
                return faulty(fault.get());
            }
            var answer = answer(200, Json.object().put("ok", true).set("result", server.call(method, read(request))));
            return fault.isPresent() ? faulty(fault.get()) : answer;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @GetMapping("/file/bot{token}/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable("token") String token, @PathVariable("id") String id) {
        var bytes = world.file(id);
        return token.equals(this.token) && bytes != null
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(bytes)
                : ResponseEntity.notFound().build();
    }

    private void authorise(String given) {
        if (!given.equals(token)) {
            throw Refusal.unauthorized();
        }
    }

    private static ResponseEntity<String> faulty(Fault fault) {
        return switch (fault) {
            case SERVER_ERROR ->
                answer(
                        500,
                        Json.object()
                                .put("ok", false)
                                .put("error_code", 500)
                                .put("description", "Internal Server Error"));
            case HTML_PAGE ->
                ResponseEntity.status(502).contentType(MediaType.TEXT_HTML).body("<html>Bad Gateway</html>");
            case TOO_MANY -> refused(Refusal.tooMany(1));
            case ANSWER_LOST, HANGS -> ResponseEntity.status(504).build();
        };
    }

    private static ResponseEntity<String> refused(Refusal refusal) {
        var body = Json.object()
                .put("ok", false)
                .put("error_code", refusal.code())
                .put("description", refusal.description());
        if (refusal.retryAfterSeconds() > 0) {
            body.set("parameters", Json.object().put("retry_after", refusal.retryAfterSeconds()));
        }
        if (refusal.movedTo() != 0) {
            body.set("parameters", Json.object().put("migrate_to_chat_id", refusal.movedTo()));
        }
        return answer(refusal.code(), body);
    }

    private static ResponseEntity<String> answer(int status, JsonNode body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(body));
    }

    private static Call read(HttpServletRequest request) throws IOException, ServletException {
        var type = String.valueOf(request.getContentType());
        if (type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Call(body.isBlank() ? Json.object() : Json.parseObject(body), Map.of());
        }
        var uploads = new HashMap<String, Call.Upload>();
        if (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            uploads.putAll(Uploads.of(request));
        }
        return new Call(fields(request), uploads);
    }

    private static ObjectNode fields(HttpServletRequest request) {
        var fields = Json.object();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }
}
