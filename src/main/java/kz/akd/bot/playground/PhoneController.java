package kz.akd.bot.playground;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import kz.akd.bot.playground.api.Phones;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import kz.akd.bot.playground.message.Uploads;
import kz.akd.bot.playground.world.World;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The phones' side: what the page of the playground, and the tests, see and do. */
@RestController
@Profile("playground")
@RequestMapping("/playground/api/people")
class PhoneController {

    private static final Duration SETTLES = Duration.ofSeconds(30);
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final World world;
    private final Phones phones;

    PhoneController(World world, Phones phones) {
        this.world = world;
        this.phones = phones;
    }

    @GetMapping
    ResponseEntity<String> people() {
        var people = Json.array();
        for (var chat : world.chats()) {
            people.add(chat.person.json().put("started", chat.started).put("blocked", chat.blocked));
        }
        return json(people);
    }

    @PostMapping
    ResponseEntity<String> add(@RequestBody String body) {
        var wanted = Json.parse(body);
        return json(phones.add(
                        wanted.path("first_name").asString(""),
                        wanted.path("last_name").asString(""),
                        wanted.path("language_code").asString("en"),
                        wanted.path("phone_number").asString(""),
                        ZoneId.of(wanted.path("zone").asString("Asia/Almaty")))
                .person
                .json());
    }

    /** The newest messages of a chat, from one on; with {@code after}, as soon as it has changed since that revision. */
    @GetMapping("/{id}/chat")
    ResponseEntity<String> chat(
            @PathVariable("id") long id,
            @RequestParam(name = "after", defaultValue = "-1") long after,
            @RequestParam(name = "wait", defaultValue = "0") int wait,
            @RequestParam(name = "from", defaultValue = "0") int from,
            @RequestParam(name = "newest", defaultValue = "" + Integer.MAX_VALUE) int newest)
            throws InterruptedException {
        var chat = world.chat(id);
        chat.awaitAfter(after, Duration.ofSeconds(Math.min(wait, LONGEST_WAIT_SECONDS)));
        return json(phones.view(chat, from, newest));
    }

    @PostMapping("/{id}/messages")
    ResponseEntity<String> say(
            @PathVariable("id") long id,
            @RequestBody String body,
            @RequestParam(name = "settle", defaultValue = "false") boolean settle)
            throws InterruptedException {
        var sent = phones.say(world.chat(id), Json.parse(body));
        return settled(sent, settle);
    }

    @PostMapping("/{id}/files")
    ResponseEntity<String> send(
            @PathVariable("id") long id,
            @RequestParam("kind") String kind,
            @RequestParam(name = "caption", defaultValue = "") String caption,
            @RequestParam(name = "entities", defaultValue = "[]") String entities,
            @RequestParam(name = "settle", defaultValue = "false") boolean settle,
            HttpServletRequest request)
            throws IOException, ServletException, InterruptedException {
        var upload = Objects.requireNonNull(Uploads.of(request).get("file"), "file");
        return settled(phones.send(world.chat(id), kind, caption, Json.parse(entities), upload), settle);
    }

    @PostMapping("/{id}/taps")
    ResponseEntity<String> tap(
            @PathVariable("id") long id,
            @RequestBody String body,
            @RequestParam(name = "settle", defaultValue = "false") boolean settle)
            throws InterruptedException {
        var tap = Json.parse(body);
        var sent = phones.tap(
                world.chat(id).person,
                world.anyChat(tap.path("chat_id").asLong(id)),
                tap.path("message_id").asInt(),
                tap.path("data").asString(""));
        return settled(sent, settle);
    }

    @PostMapping("/{id}/blocked")
    ResponseEntity<String> block(@PathVariable("id") long id, @RequestBody String body) {
        var chat = world.chat(id);
        phones.block(chat, Json.parse(body).path("blocked").asBoolean());
        return json(chat.person.json().put("blocked", chat.blocked));
    }

    ResponseEntity<String> settled(Phones.Sent sent, boolean settle) throws InterruptedException {
        var updates = world.updates();
        if (settle && !updates.await(() -> updates.isConfirmed(sent.update()), SETTLES)) {
            return error(504, "the bot has not confirmed update " + sent.update());
        }
        return json(sent.json(world));
    }

    @ExceptionHandler({IllegalArgumentException.class, NullPointerException.class})
    ResponseEntity<String> refused(RuntimeException reason) {
        return error(400, String.valueOf(reason.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal) {
        return error(404, refusal.description());
    }

    private static ResponseEntity<String> error(int status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.write(Json.object().put("error", sentence)));
    }

    static ResponseEntity<String> json(JsonNode body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.write(body));
    }

    static ResponseEntity<byte[]> download(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
