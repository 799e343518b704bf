package kz.akd.bot.agenda;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import kz.akd.bot.agenda.SeenCalendar.SeenEntry;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps what calendars were given, a document for each whose they are. */
@Repository
class SeenCalendarStore {

    private final MongoOperations mongo;

    SeenCalendarStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    List<SeenEntry> of(PersonId person) {
        var seen = mongo.findById(person, SeenCalendar.class);
        return seen == null ? List.of() : seen.entries();
    }

    void put(SeenCalendar seen) {
        mongo.save(seen);
    }

    void remove(PersonId person) {
        mongo.remove(query(where("_id").is(person.value())), SeenCalendar.class);
    }
}
