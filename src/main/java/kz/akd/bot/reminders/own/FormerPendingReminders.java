package kz.akd.bot.reminders.own;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.pile.PendingReminder;
import kz.akd.bot.reminders.pile.PendingReminderStore;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/**
 * What an earlier release left waiting, a document for each reminder and person, told ones among them. Of which of these
 * went out in one message nothing is remembered.
 */
@Repository
public class FormerPendingReminders {

    private static final int BATCH = 500;

    private final MongoOperations mongo;
    private final PendingReminderStore piles;

    public FormerPendingReminders(MongoOperations mongo, PendingReminderStore piles) {
        this.mongo = mongo;
        this.piles = piles;
    }

    @Document("reminders_waiting")
    record Former(@Id String id, long person, ReminderInfo matter, Instant due, PendingReminder.Why why) {}

    /** Puts all that waits among the piles; a crash in between puts the same there once more, which changes nothing. */
    public void move(Instant now) {
        var waiting = query(where("state").is("WAITING")).limit(BATCH);
        for (var some = mongo.find(waiting, Former.class); !some.isEmpty(); some = mongo.find(waiting, Former.class)) {
            some.forEach(one -> piles.change(
                    List.of(new PersonId(one.person())),
                    pile -> pile.with(List.of(new PendingReminder(one.matter(), one.due(), one.why())), now)));
            mongo.remove(query(where("_id").in(some.stream().map(Former::id).toList())), Former.class);
        }
        mongo.dropCollection(Former.class);
    }
}
