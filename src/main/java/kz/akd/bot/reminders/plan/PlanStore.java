package kz.akd.bot.reminders.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import kz.akd.bot.reminders.Subject;
import org.bson.types.ObjectId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps who began last to plan the reminders of a subject. */
@Repository
public class PlanStore {

    private final MongoOperations mongo;

    public PlanStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("reminders_plans")
    record Plan(@Id String subject, ObjectId begun, Instant at) {}

    /** Begins to plan; whoever began before has been overtaken. */
    ObjectId begin(Subject subject, Instant now) {
        var begun = new ObjectId();
        mongo.upsert(
                query(where("_id").is(subject.toString())),
                new Update().set("begun", begun).set("at", now),
                Plan.class);
        return begun;
    }

    boolean isLast(Subject subject, ObjectId begun) {
        return mongo.exists(
                query(where("_id").is(subject.toString()).and("begun").is(begun)), Plan.class);
    }

    public void forgetBefore(Instant moment) {
        mongo.remove(query(where("at").lt(moment)), Plan.class);
    }
}
