package kz.akd.bot.members.roster;

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

/** Rosters that were sent lately. */
@Repository
class RosterImports {

    private final MongoOperations mongo;

    RosterImports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Keeps one that has come; the one of before when it comes again, as that may have been applied meanwhile. */
    RosterImport add(RosterImport roster) {
        try {
            return mongo.insert(roster);
        } catch (DuplicateKeyException again) {
            return find(roster.id()).orElse(roster);
        }
    }

    void keep(RosterImport roster) {
        mongo.save(roster);
    }

    Optional<RosterImport> find(ObjectId id) {
        return Optional.ofNullable(mongo.findById(id, RosterImport.class));
    }

    /** Those that somebody sent. */
    void forget(PersonId by) {
        mongo.remove(query(where("by").is(by.value())), RosterImport.class);
    }

    List<RosterImport> of(PersonId by) {
        return mongo.find(query(where("by").is(by.value())), RosterImport.class);
    }

    void forgetBefore(Instant moment) {
        mongo.remove(query(where("at").lt(moment)), RosterImport.class);
    }
}
