package kz.akd.bot.events;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Schedules that were sent lately. */
@Repository
class ScheduleImports {

    private final MongoOperations mongo;

    ScheduleImports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void keep(ScheduleImport schedule) {
        mongo.save(schedule);
    }

    Optional<ScheduleImport> find(ObjectId id) {
        return Optional.ofNullable(mongo.findById(id, ScheduleImport.class));
    }

    void forgetBefore(Instant moment) {
        mongo.remove(query(where("at").lt(moment)), ScheduleImport.class);
    }

    void forget(PersonId by) {
        mongo.remove(query(where("by").is(by.value())), ScheduleImport.class);
    }
}
