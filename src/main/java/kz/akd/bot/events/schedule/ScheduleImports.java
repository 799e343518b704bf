package kz.akd.bot.events.schedule;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Schedules that were sent lately. */
@Repository
class ScheduleImports {

    private final MongoOperations mongo;

    ScheduleImports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps one that has come; the one of before when it comes again, as that may have been applied meanwhile. */
    ScheduleImport add(ScheduleImport schedule) {
        try {
            return mongo.insert(schedule);
        } catch (DuplicateKeyException again) {
            return find(schedule.id()).orElse(schedule);
        }
    }

    void keep(ScheduleImport schedule) {
        mongo.save(schedule);
    }

    Optional<ScheduleImport> find(ObjectId id) {
        return Optional.ofNullable(mongo.findById(id, ScheduleImport.class));
    }

    List<ScheduleImport> of(PersonId by) {
        return mongo.find(query(where("by").is(by.value())), ScheduleImport.class);
    }

    void forgetBefore(Instant moment) {
        mongo.remove(query(where("at").lt(moment)), ScheduleImport.class);
    }

    void forget(PersonId by) {
        mongo.remove(query(where("by").is(by.value())), ScheduleImport.class);
    }
}
