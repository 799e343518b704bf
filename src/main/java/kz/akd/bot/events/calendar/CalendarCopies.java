package kz.akd.bot.events.calendar;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Who has which events in their calendar. */
@Repository
public class CalendarCopies {

    private final MongoOperations mongo;

    CalendarCopies(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(CalendarCopy.class).createIndex(new Index("event", Sort.Direction.ASC));
        mongo.indexOps(CalendarCopy.class).createIndex(new Index("person", Sort.Direction.ASC));
    }

    void keep(CalendarCopy copy) {
        mongo.save(copy);
    }

    List<PersonId> of(EventId event) {
        return mongo.find(query(where("event").is(event.value())), CalendarCopy.class).stream()
                .map(CalendarCopy::person)
                .toList();
    }

    public List<EventId> with(PersonId person) {
        return mongo.find(query(where("person").is(person.value())), CalendarCopy.class).stream()
                .map(CalendarCopy::event)
                .toList();
    }

    public void forget(PersonId person) {
        mongo.remove(query(where("person").is(person.value())), CalendarCopy.class);
    }
}
