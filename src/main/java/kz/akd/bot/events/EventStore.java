package kz.akd.bot.events;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.shared.Fact;
import kz.akd.bot.shared.Keeper;
import kz.akd.bot.shared.Keeper.Change;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Keeps events, one document each with all answers. */
@Repository
class EventStore {

    private final MongoOperations mongo;
    private final Keeper keeper;

    EventStore(MongoOperations mongo, Keeper keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
        mongo.indexOps(Event.class).createIndex(new Index("begins", Sort.Direction.ASC));
    }

    Optional<Event> find(EventId id) {
        return Optional.ofNullable(mongo.findById(id, Event.class));
    }

    /** Those that begin at a moment or later, the next first. */
    List<Event> from(Instant earliest) {
        return mongo.find(query(where("begins").gte(earliest)).with(Sort.by("begins", "_id")), Event.class);
    }

    /** Those that somebody has answered to, or organises. */
    List<Event> with(PersonId person) {
        var answered = where("replies.member").is(person);
        return mongo.find(
                query(new Criteria().orOperator(answered, where("organiser").is(person))), Event.class);
    }

    boolean add(Event event, Fact... facts) {
        return keeper.add(Event.class, event.id(), event, facts);
    }

    <R> Optional<R> change(EventId id, Function<Event, Change<Event, R>> decision) {
        return keeper.change(Event.class, id, decision);
    }

    int tellAgain() {
        return keeper.tellAgain(Event.class, Event::id);
    }
}
