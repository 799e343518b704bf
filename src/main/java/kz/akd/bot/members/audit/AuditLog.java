package kz.akd.bot.members.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.akd.bot.shared.PersonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What officers did to others' data (rule 6). Entries are added, never changed. */
@Repository
public class AuditLog {

    private final MongoOperations mongo;
    private final Clock clock;

    public AuditLog(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * One entry.
     *
     * @param id what was done and to what, so that doing it again is the same entry
     * @param what a name such as {@code member.suspended}
     * @param detail a role, a reference, a count; never what is private
     * @param order of entries of the same moment
     */
    @Document("audit")
    public record Entry(
            @Id String id,
            PersonId by,
            String what,
            PersonId whom,
            Instant at,
            @Nullable String detail,
            @Nullable ObjectId order) {}

    /** Writes down that an officer did something; written once for each thing it was done to. */
    public void write(PersonId by, String what, PersonId whom, ObjectId to, String detail) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entry = new Entry(what + ":" + to, by, what, whom, now, detail.isEmpty() ? null : detail, new ObjectId());
        try {
            mongo.insert(entry);
        } catch (DuplicateKeyException writtenBefore) {
            // asked twice, written once
        }
    }

    /** The newest entries, some passed over. */
    List<Entry> newest(int passedOver, int most) {
        return mongo.find(
                new Query()
                        .with(Sort.by(Sort.Direction.DESC, "at", "order"))
                        .skip(passedOver)
                        .limit(most),
                Entry.class);
    }

    /** What officers did about a person: when and what. */
    public List<String> about(PersonId person) {
        return mongo.find(new Query(Criteria.where("whom").is(person)).with(Sort.by("at")), Entry.class).stream()
                .map(entry -> entry.at() + " " + entry.what())
                .toList();
    }

    /** Puts another id in the place of a person's. */
    public void replace(PersonId person, PersonId other) {
        mongo.updateMulti(
                new Query(Criteria.where("whom").is(person)), new Update().set("whom", other.value()), Entry.class);
        mongo.updateMulti(
                new Query(Criteria.where("by").is(person)), new Update().set("by", other.value()), Entry.class);
    }

    long count() {
        return mongo.estimatedCount(Entry.class);
    }

    /** All entries, the newest first. */
    public List<Entry> all() {
        return newest(0, Integer.MAX_VALUE);
    }
}
