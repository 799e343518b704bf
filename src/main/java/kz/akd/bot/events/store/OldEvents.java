package kz.akd.bot.events.store;

import java.util.List;
import kz.akd.bot.events.Event;
import kz.akd.bot.events.EventState;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;
import org.springframework.stereotype.Component;

/** Reads events of the first release, which kept what was planned beside the answers, as they are kept now. */
@Component
class OldEvents extends AbstractMongoEventListener<Event> {

    @Override
    public void onAfterLoad(AfterLoadEvent<Event> loaded) {
        var event = loaded.getDocument();
        if (event != null && !event.containsKey("plan")) {
            complete(event);
        }
    }

    static void complete(Document event) {
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
