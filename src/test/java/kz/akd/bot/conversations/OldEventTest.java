package kz.akd.bot.conversations;

import static kz.akd.bot.conversations.Organised.opens;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An event that the first release kept is as good as any other. */
class OldEventTest extends Conversation {

    @Autowired
    private MongoTemplate mongo;

    @Test
    void an_event_of_the_first_release_is_listed_answered_and_changed() {
        var begins = playground.now().plus(Duration.ofDays(3));
        var onItsClock = LocalDateTime.ofInstant(begins, ZoneId.of("Asia/Almaty"));
        mongo.insert(
                new Document("_id", new ObjectId())
                        .append("title", "Old opera")
                        .append("starts", new Document("time", onItsClock.toString()).append("zone", "Asia/Almaty"))
                        .append("begins", Date.from(begins))
                        .append("place", "Astana Opera")
                        .append("remoteLink", "https://meet.example.org/old")
                        .append("capacity", 1)
                        .append("organiser", 1005L)
                        .append(
                                "replies",
                                List.of(new Document("member", 1001L)
                                        .append("rsvp", "GOING")
                                        .append("at", new Date())))
                        .append("untold", List.of())
                        .append("version", 3L),
                "events");

        opens(saken, "Old opera")
                .sees("1 of 1 seat")
                .taps("Join the waiting list")
                .seesToast("number 1 in the waiting list");
        opens(dana, "Old opera")
                .taps("Управление")
                .taps("Число мест")
                .sends("2")
                .sees("Число мест: 2");
        saken.hasSeen("A seat has become free");
        opens(aida, "Old opera").sees("жазылдыңыз");
    }
}
