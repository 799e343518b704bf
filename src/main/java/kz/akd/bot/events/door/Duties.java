package kz.akd.bot.events.door;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import java.util.Optional;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** At which event's door an officer said they are, when several were open at once. */
@Repository
public class Duties {

    private static final String COLLECTION = "door_duties";

    private final MongoOperations mongo;

    Duties(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<EventId> of(PersonId officer) {
        return Optional.ofNullable(mongo.findById(officer.value(), Document.class, COLLECTION))
                .map(kept -> new EventId(Objects.requireNonNull(kept.getObjectId("event"))));
    }

    public void take(PersonId officer, EventId event) {
        mongo.upsert(query(where("_id").is(officer.value())), Update.update("event", event.value()), COLLECTION);
    }

    public void forget(PersonId officer) {
        mongo.remove(query(where("_id").is(officer.value())), COLLECTION);
    }
}
