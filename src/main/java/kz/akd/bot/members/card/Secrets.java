package kz.akd.bot.members.card;

import java.util.Objects;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keys that all nodes share and nobody else knows; each made when it is first needed. */
@Repository
public class Secrets {

    private static final int BYTES = 32;

    private final MongoOperations mongo;
    private final RandomGenerator random;

    public Secrets(MongoOperations mongo, RandomGenerator random) {
        this.mongo = mongo;
        this.random = random;
    }

    byte[] key(String purpose) {
        var kept = mongo.findById(purpose, Document.class, "secrets");
        if (kept == null) {
            var made = new byte[BYTES];
            random.nextBytes(made);
            try {
                mongo.insert(new Document("_id", purpose).append("key", new Binary(made)), "secrets");
            } catch (DuplicateKeyException madeMeanwhile) {
                // that one counts
            }
            kept = Objects.requireNonNull(mongo.findById(purpose, Document.class, "secrets"));
        }
        return Objects.requireNonNull(kept.get("key", Binary.class)).getData();
    }
}
