package kz.akd.bot.events.door;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.events.EventId;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Keeps who came to events, one document for each. */
@Repository
public class AttendanceStore {

    private final MongoOperations mongo;
    private final AggregateStore keeper;

    AttendanceStore(MongoOperations mongo, AggregateStore keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
        mongo.indexOps(Attendance.class).createIndex(new Index("present.person", Sort.Direction.ASC));
    }

    /** Nobody has come to an event of which nothing is kept. */
    public Attendance find(EventId event) {
        return kept(event).orElseGet(() -> Attendance.none(event));
    }

    private Optional<Attendance> kept(EventId event) {
        return Optional.ofNullable(mongo.findById(event, Attendance.class));
    }

    public <R> R change(EventId event, Function<Attendance, Change<Attendance, R>> decision) {
        return keeper.change(Attendance.class, event, decision).orElseGet(() -> {
            keeper.add(Attendance.class, event, Attendance.none(event));
            return keeper.change(Attendance.class, event, decision).orElseThrow();
        });
    }

    /** Those of events that somebody came to, or kept the door of. */
    public List<Attendance> with(PersonId person) {
        return mongo.find(
                query(new Criteria()
                        .orOperator(
                                where("present.person").is(person.value()),
                                where("present.by").is(person.value()))),
                Attendance.class);
    }

    int tellAgain() {
        return keeper.tellAgain(Attendance.class, Attendance::event);
    }
}
