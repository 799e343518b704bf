package kz.akd.bot.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.akd.bot.chatkit.mail.Mail;
import kz.akd.bot.chatkit.mail.Mailbox;
import kz.akd.bot.chatkit.screen.Screen;
import kz.akd.bot.chatkit.text.Visitors;
import kz.akd.bot.events.store.EventStore;
import kz.akd.bot.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a test asks of a bot in another process that no chat can ask. */
@RestController
@Profile("probe")
@RequestMapping("/probe")
class RoadProbe {

    static final String WORDS = "Broadcast to all";

    private final Mailbox mailbox;
    private final MongoOperations mongo;

    private final Visitors visitors;

    private final EventStore events;

    RoadProbe(Mailbox mailbox, MongoOperations mongo, Visitors visitors, EventStore events) {
        this.events = events;
        this.visitors = visitors;
        this.mailbox = mailbox;
        this.mongo = mongo;
    }

    /** Announces something to people; the same under the same name again goes out once. */
    @PostMapping("/broadcast")
    void broadcast(
            @RequestParam(name = "name", defaultValue = "broadcast") String name, @RequestBody List<Long> people) {
        people.forEach(id -> visitors.meet(new PersonId(id), null));
        mailbox.post(people.stream()
                .map(id -> Mail.announcement(
                        name + ":" + id, new PersonId(id), Screen.saying("members.notice.admitted", WORDS)))
                .toList());
    }

    /** How often each person stands among the replies of all events, and with which one. */
    @GetMapping("/replies")
    Map<String, List<String>> replies() {
        var replies = new TreeMap<String, List<String>>();
        for (var event : events.from(Instant.EPOCH)) {
            for (var reply : event.replies()) {
                replies.merge(
                        reply.member().toString(),
                        List.of(reply.rsvp().name()),
                        (some, more) -> List.of("more than once"));
            }
        }
        return replies;
    }

    /** How many people are known. */
    @GetMapping("/people")
    long people() {
        return mongo.getCollection("people").countDocuments();
    }

    /** What is left to do. */
    @GetMapping("/left")
    Map<String, Long> left() {
        var left = new TreeMap<String, Long>();
        for (var collection : List.of("inbox", "set_aside", "outbox_notice", "outbox_announcement")) {
            left.put(collection, mongo.getCollection(collection).countDocuments());
        }
        return left;
    }
}
