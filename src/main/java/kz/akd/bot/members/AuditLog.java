package kz.akd.bot.members;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** What officers did to others' data (rule 6). Entries are added, never changed. */
@Repository
public class AuditLog {

    private final MongoOperations mongo;
    private final Clock clock;

    AuditLog(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * One entry.
     *
     * @param id what was done and to what, so that doing it again is the same entry
     */
    @Document("audit")
    public record Entry(@Id String id, PersonId by, String what, PersonId whom, Instant at) {}

    /** Writes down that an officer did something; written once for each thing it was done to. */
    public void write(PersonId by, String what, PersonId whom, ObjectId to) {
        var entry = new Entry(what + ":" + to, by, what, whom, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            mongo.insert(entry);
        } catch (DuplicateKeyException writtenBefore) {
            // asked twice, written once
        }
    }
}
