package kz.akd.bot.members.admission;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Gives out the numbers of members, each once; one that was given out and not used is a gap. */
@Repository
class Numbers {

    private final MongoOperations mongo;

    Numbers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    int next() {
        try {
            return increment();
        } catch (DuplicateKeyException madeMeanwhile) {
            return increment();
        }
    }

    private int increment() {
        var counter = mongo.findAndModify(
                query(where("_id").is("member")),
                new Update().inc("last", 1),
                options().upsert(true).returnNew(true),
                Document.class,
                "numbers");
        return Objects.requireNonNull(counter).getInteger("last");
    }
}
