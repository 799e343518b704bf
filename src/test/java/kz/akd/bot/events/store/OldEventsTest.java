package kz.akd.bot.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class OldEventsTest {

    @Test
    void what_was_planned_moves_into_the_plan_and_answers_stay() {
        var old = new Document("_id", new ObjectId())
                .append("title", "Opera")
                .append("starts", new Document("time", "2026-12-01T18:00").append("zone", "Asia/Almaty"))
                .append("begins", new Date())
                .append("place", "Astana Opera")
                .append("capacity", 20)
                .append("organiser", 1005L)
                .append("replies", List.of(new Document("member", 1001L).append("rsvp", "GOING")))
                .append("version", 3L);

        OldEvents.complete(old);

        assertThat(old.getEmbedded(List.of("plan", "text", "title"), String.class))
                .isEqualTo("Opera");
        assertThat(old.getEmbedded(List.of("plan", "venue", "place"), String.class))
                .isEqualTo("Astana Opera");
        assertThat(old.getEmbedded(List.of("plan", "room", "capacity"), Integer.class))
                .isEqualTo(20);
        assertThat(old.getEmbedded(List.of("plan", "timing", "starts", "zone"), String.class))
                .isEqualTo("Asia/Almaty");
        assertThat(old.getString("state")).isEqualTo("PUBLISHED");
        assertThat(old)
                .containsKeys("begins", "organiser", "replies", "version")
                .doesNotContainKeys("title", "place");
    }
}
