package kz.akd.bot.events.store;

import java.util.List;
import java.util.stream.IntStream;
import kz.akd.bot.events.EventState;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads events as earlier releases have kept them: with all answers, and by the first one without a plan. */
final class OldEvents {

    static final String REPLIES = "replies";

    private OldEvents() {}

    static Document complete(Document event) {
        if (!event.containsKey("plan")) {
            plan(event);
        }
        var replies = event.getList(REPLIES, Document.class, List.of());
        IntStream.range(0, replies.size()).forEach(turn -> replies.get(turn).append("turn", (long) turn));
        return event;
    }

    private static void plan(Document event) {
        var text = new Document("title", event.remove("title"));
        put(text, "description", event.remove("description"));
        var venue = new Document("place", event.remove("place"));
        put(venue, "remoteLink", event.remove("remoteLink"));
        var room = new Document(
                "companions",
                new Document("adults", false).append("children", false).append("most", 0));
        put(room, "capacity", event.remove("capacity"));
        var plan = new Document("text", text)
                .append("timing", new Document("starts", event.remove("starts")))
                .append("venue", venue)
                .append("room", room)
                .append(
                        "audience",
                        new Document("groups", List.of())
                                .append("kinds", List.of())
                                .append("cities", List.of()));
        event.append("plan", plan)
                .append("state", EventState.PUBLISHED.name())
                .append("fellows", List.of())
                .append("handling", new Document("closed", false));
    }

    private static void put(Document into, String name, @Nullable Object value) {
        if (value != null) {
            into.append(name, value);
        }
    }
}
