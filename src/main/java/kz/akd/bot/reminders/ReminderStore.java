package kz.akd.bot.reminders;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps reminders. */
@Repository
class ReminderStore {

    private final MongoOperations mongo;

    ReminderStore(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Reminder.class)
                .createIndex(new Index("state", Sort.Direction.ASC).on("due", Sort.Direction.ASC));
    }

    void keep(Reminder reminder) {
        mongo.save(reminder);
    }

    void forgetPlanned(Subject subject) {
        mongo.remove(
                query(where("subject.kind")
                        .is(subject.kind())
                        .and("subject.id")
                        .is(subject.id())
                        .and("state")
                        .is(Reminder.State.PLANNED)),
                Reminder.class);
    }

    List<Reminder> due(Instant now) {
        return mongo.find(planned().addCriteria(where("due").lte(now)), Reminder.class);
    }

    Optional<Instant> next() {
        return Optional.ofNullable(mongo.findOne(planned().limit(1), Reminder.class))
                .map(Reminder::due);
    }

    long count(Reminder.State state) {
        return mongo.count(query(where("state").is(state)), Reminder.class);
    }

    private static Query planned() {
        return query(where("state").is(Reminder.State.PLANNED)).with(Sort.by("due"));
    }
}
