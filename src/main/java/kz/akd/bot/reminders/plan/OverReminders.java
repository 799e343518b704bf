package kz.akd.bot.reminders.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.plan.Reminder.State;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Keeps reminders that are over with what became of them, out of the way of those that are planned. What is here is over,
 * though a crash may have left it among the planned ones too.
 */
@Repository
public class OverReminders {

    private static final String COLLECTION = "reminders_over";

    private final MongoOperations mongo;

    public OverReminders(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** False when it was over before, whatever became of it then. */
    boolean add(Reminder reminder, State outcome) {
        try {
            mongo.insert(reminder.over(outcome), COLLECTION);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    Optional<Reminder> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Reminder.class, COLLECTION));
    }

    List<Reminder> find(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Reminder.class, COLLECTION);
    }

    /** Those of the ids that are over. */
    Set<String> among(Collection<String> ids) {
        var there = query(where("_id").in(ids));
        there.fields().include("_id");
        return mongo.find(there, Document.class, COLLECTION).stream()
                .map(each -> each.getString("_id"))
                .collect(Collectors.toSet());
    }

    long count(State outcome) {
        return mongo.count(query(where("state").is(outcome)), COLLECTION);
    }

    /** Forgets those that help no more since a moment. */
    void forgetBefore(Instant moment) {
        mongo.remove(query(where("usefulUntil").lt(moment)), COLLECTION);
    }
}
