package kz.akd.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import kz.akd.bot.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Rule 7: what is kept about people can be taken out by them, and forgotten. */
@OwnApplication
class OwnDataTest extends Conversation {

    @Autowired
    private MongoTemplate mongo;

    static Map<String, String> unzipped(byte[] file) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private long traces(String words) {
        return mongo.getCollectionNames().stream()
                .flatMap(name -> mongo.findAll(org.bson.Document.class, name).stream())
                .filter(document -> document.toJson().contains(words))
                .count();
    }

    @Test
    void rule_7_everything_kept_is_taken_out_as_a_page_and_as_json() throws IOException {
        var phone = member("Ann O'Data", "77015550171");

        phone.sends("/export").sees("Everything that is kept");

        var files = unzipped(phone.lastFile());
        assertThat(files).containsOnlyKeys("my-data.json", "my-data.html");
        assertThat(files.get("my-data.json")).contains("\"phone\" : \"+77015550171\"", "Ann O'Data", "\"standing\"");
        assertThat(files.get("my-data.html")).contains("Ann O&#39;Data").contains("+77015550171");
    }

    @Test
    void rule_7_whoever_never_signed_up_takes_out_and_is_forgotten_too() throws IOException {
        var guest = playground.newPhone("Passing", "en").sends("/start").taps("English");

        guest.sends("/export");
        assertThat(unzipped(guest.lastFile()).get("my-data.json")).contains("\"Guest\"");
        guest.sends("/forget").taps("Yes, forget me").taps("Erase for good").sees("You have been forgotten");

        assertThat(mongo.findById(new PersonId(guest.id()).value(), org.bson.Document.class, "people"))
                .isNull();
    }

    @Test
    void rule_7_a_forgotten_member_leaves_no_trace_and_the_history_its_counts() {
        var phone = member("Forget Mesoon", "77015550172");
        dana.sends("/desk")
                .taps("Новое мероприятие")
                .sends("Past opera")
                .sends("Astana")
                .taps("Алматы");
        dana.sends("завтра").sends("19:00");
        dana.taps("Сохранить").taps("Опубликовать");
        phone.hasSeen("You are invited");
        phone.sends("/events").taps("Past opera").taps("Going").sees("You are in");
        playground.movesClock(java.time.Duration.ofDays(2));
        phone.sends("/profile").taps("E-mail").sends("mesoon@example.org");

        phone.sends("/forget").sees("Shall everything").taps("Yes, forget me").taps("Erase for good");
        phone.sees("You have been forgotten").tapsAgain();

        assertThat(traces("Mesoon")).isZero();
        assertThat(traces("mesoon@example.org")).isZero();
        assertThat(traces("77015550172")).isZero();
        assertThat(mongo.findAll(org.bson.Document.class, "events"))
                .filteredOn(event -> event.getEmbedded(List.of("plan", "text", "title"), String.class)
                        .equals("Past opera"))
                .allSatisfy(event -> assertThat(answers(event))
                        .hasSize(1)
                        .allSatisfy(reply -> assertThat(reply.toJson()).doesNotContain(Long.toString(phone.id()))));
        aidaFindsNobody();
        phone.sends("/start").sees("Choose");
    }

    private List<org.bson.Document> answers(org.bson.Document event) {
        return mongo.find(
                Query.query(
                        Criteria.where("of").is(event.get("_id")).and("part").exists(true)),
                org.bson.Document.class,
                "event_answers");
    }

    private void aidaFindsNobody() {
        aida.sends("/start").sends("/directory Mesoon").sees("Mesoon").seesNoButton("Mesoon");
    }

    @Test
    void the_last_administrator_cannot_vanish() {
        dana.sends("/start").sends("/forget").taps("Да, забыть меня").taps("Стереть навсегда");
        dana.seesToast("нужен администратор");
    }
}
