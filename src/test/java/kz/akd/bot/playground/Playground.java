package kz.akd.bot.playground;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import kz.akd.bot.playground.message.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The playground as a test sees it: over HTTP alone. */
public final class Playground {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;

    public Playground(URI base) {
        this.base = base;
    }

    /** The phone of a person who is there. */
    public Phone phone(long id) {
        return new Phone(this, id);
    }

    /** A phone that nobody had before. */
    public Phone newPhone(String firstName, String language) {
        return newPhone(firstName, language, "");
    }

    public Phone newPhone(String firstName, String language, String number) {
        var person = post(
                "/playground/api/people",
                Json.object()
                        .put("first_name", firstName)
                        .put("language_code", language)
                        .put("phone_number", number));
        return phone(person.path("id").asLong());
    }

    /** A supergroup that nobody had before, without the bot. */
    public Gathering newGroup(String title, Phone... members) {
        return newGroup(title, true, members);
    }

    public Gathering newGroup(String title, boolean isSuper, Phone... members) {
        var ids = Json.array();
        for (var member : members) {
            ids.add(member.id());
        }
        var wanted = Json.object().put("title", title).put("super", isSuper);
        wanted.set("members", ids);
        return new Gathering(
                this, post("/playground/api/groups", wanted).path("id").asLong(), members[0]);
    }

    public void movesClock(Duration by) {
        post("/playground/api/clock", Json.object().put("advance", by.toString()));
    }

    public void movesClock(Instant to) {
        post("/playground/api/clock", Json.object().put("to", to.toString()));
    }

    public Instant now() {
        return Instant.parse(get("/playground/api/clock").path("now").asString());
    }

    public JsonNode get(String path) {
        return Json.parse(exchange("GET", path, BodyPublishers.noBody(), "application/json", 200));
    }

    public JsonNode post(String path, ObjectNode body) {
        return Json.parse(exchange("POST", path, BodyPublishers.ofString(Json.write(body)), "application/json", 200));
    }

    /** Sends a file in parts, as a browser does. */
    void upload(String path, String name, byte[] content) {
        var boundary = "akd-" + name.hashCode();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        exchange(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary,
                200);
    }

    byte[] file(String id) {
        var request = HttpRequest.newBuilder(base.resolve("/playground/api/files/" + id))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public String exchange(String method, String path, BodyPublisher body, String type, int expected) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .timeout(Duration.ofSeconds(60))
                .method(method, body)
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new AssertionError(path + " answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
