package kz.akd.bot.playground;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.playground.api.BotApiServer;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.world.Bot;
import kz.akd.bot.playground.world.World;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/** What the page of the playground needs besides the phones: the clock, the bot, files, and news as they come. */
@RestController
@Profile("playground")
@RequestMapping("/playground/api")
class PlaygroundController {

    private final World world;
    private final BotApiServer server;

    PlaygroundController(World world, BotApiServer server) {
        this.world = world;
        this.server = server;
    }

    @GetMapping("/bot")
    ResponseEntity<String> bot() {
        return PhoneController.json(Bot.me().put("polling", server.isPolled()));
    }

    @GetMapping("/clock")
    ResponseEntity<String> clock() {
        return PhoneController.json(Json.object().put("now", world.now().toString()));
    }

    @PostMapping("/clock")
    ResponseEntity<String> move(@RequestBody String body) {
        world.moveClock(target(Json.parse(body)));
        return clock();
    }

    private Instant target(JsonNode wanted) {
        try {
            return wanted.has("to")
                    ? Instant.parse(wanted.path("to").asString(""))
                    : world.now().plus(Duration.parse(wanted.path("advance").asString("")));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "the clock is moved by {\"advance\":\"PT1H\"} or {\"to\":\"<instant>\"}");
        }
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(@PathVariable("id") String id) {
        var bytes = world.file(id);
        var about = world.document("file/" + id);
        if (bytes == null || about == null) {
            return ResponseEntity.notFound().build();
        }
        return PhoneController.download(
                about.path("file_name").asString("file"),
                about.path("mime_type").asString("application/octet-stream"),
                bytes);
    }

    /** Server-sent events, until the page goes away. */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream() {
        var emitter = new SseEmitter(0L);
        World.Listener listener = (event, data) -> {
            try {
                emitter.send(SseEmitter.event().name(event).data(Json.write(data)));
            } catch (IOException | IllegalStateException gone) {
                emitter.complete();
            }
        };
        emitter.onCompletion(() -> world.ignore(listener));
        emitter.onTimeout(() -> world.ignore(listener));
        emitter.onError(failure -> world.ignore(listener));
        world.listen(listener);
        listener.hear("clock", Json.object().put("now", world.now().toString()));
        return emitter;
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<String> refused(RuntimeException reason) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(Json.object().put("error", String.valueOf(reason.getMessage()))));
    }
}
