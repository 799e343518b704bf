package kz.akd.bot.playground.world;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.akd.bot.playground.message.Call;
import kz.akd.bot.playground.message.Json;
import kz.akd.bot.playground.message.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pictures and documents: kept with the limits of the Bot API, known by file ids. */
public final class Media {

    private static final int LARGEST_PHOTO = 10 << 20;
    private static final int LARGEST_DOCUMENT = 50 << 20;

    private final World world;

    public Media(World world) {
        this.world = world;
    }

    /**
     * The sizes of a picture.
     *
     * @param reference the name of the parameter that holds it, or an {@code attach://} reference, or a file id
     */
    public ArrayNode photo(Call call, String reference) {
        var upload = upload(call, reference);
        if (upload.isEmpty()) {
            return Json.array().add(known(call, reference, "Photo"));
        }
        return photo(upload.get());
    }

    public ArrayNode photo(Call.Upload upload) {
        if (upload.bytes().length > LARGEST_PHOTO) {
            throw Refusal.badRequest("file is too big");
        }
        try (var stream = new ByteArrayInputStream(upload.bytes())) {
            var image = ImageIO.read(stream);
            if (image == null) {
                throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
            }
            var size = kept(upload).put("width", image.getWidth()).put("height", image.getHeight());
            size.remove("file_name");
            size.remove("mime_type");
            world.keepDocument("file/" + size.path("file_id").asString(), size.deepCopy());
            return Json.array().add(size);
        } catch (IOException unreadable) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
    }

    public ObjectNode document(Call call, String reference) {
        return upload(call, reference).map(this::document).orElseGet(() -> known(call, reference, "Document"));
    }

    public ObjectNode document(Call.Upload upload) {
        if (upload.bytes().length > LARGEST_DOCUMENT) {
            throw Refusal.badRequest("file is too big");
        }
        if (upload.bytes().length == 0) {
            throw Refusal.badRequest("file must be non-empty");
        }
        return kept(upload);
    }

    public ObjectNode video(Call call, String reference) {
        return upload(call, reference).map(this::video).orElseGet(() -> known(call, reference, "Video"));
    }

    /** Its size and length are not looked into, which a phone does before it sends one. */
    public ObjectNode video(Call.Upload upload) {
        var video = document(upload).put("width", 640).put("height", 360).put("duration", 5);
        world.keepDocument("file/" + video.path("file_id").asString(), video.deepCopy());
        return video;
    }

    /** In a part of the parameter's own name, or in one that the parameter, or the reference itself, names. */
    private static Optional<Call.Upload> upload(Call call, String reference) {
        return call.upload(reference, call.parameters().has(reference) ? call.text(reference) : reference);
    }

    /** What was sent as a picture stays one, and a document a document (Bot API, sending files). */
    private ObjectNode known(Call call, String reference, String wanted) {
        var id = call.parameters().has(reference) ? call.text(reference) : reference;
        var file = world.document("file/" + id);
        if (file == null) {
            throw Refusal.badRequest("wrong remote file identifier specified: Wrong string length");
        } else if (!type(file).equals(wanted)) {
            throw Refusal.badRequest("can't use file of type " + type(file) + " as " + wanted);
        }
        return file.deepCopy();
    }

    private static String type(JsonNode file) {
        return file.has("duration") ? "Video" : file.has("width") ? "Photo" : "Document";
    }

    private ObjectNode kept(Call.Upload upload) {
        var id = UUID.randomUUID().toString();
        var file = Json.object()
                .put("file_id", id)
                .put("file_unique_id", id.substring(0, 8))
                .put("file_name", upload.name())
                .put("mime_type", upload.type())
                .put("file_size", upload.bytes().length);
        world.keepFile(id, upload.bytes());
        world.keepDocument("file/" + id, file);
        return file.deepCopy();
    }
}
