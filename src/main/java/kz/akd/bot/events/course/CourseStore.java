package kz.akd.bot.events.course;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Keeps courses, one document each with all enrolments. */
@Repository
public class CourseStore {

    private final MongoOperations mongo;
    private final AggregateStore keeper;

    CourseStore(MongoOperations mongo, AggregateStore keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
    }

    public Optional<Course> find(CourseId id) {
        return Optional.ofNullable(mongo.findById(id, Course.class));
    }

    public List<Course> in(CourseState state) {
        return mongo.find(query(where("state").is(state)), Course.class);
    }

    /** Those that somebody takes part in, waits for, or teaches. */
    public List<Course> with(PersonId person) {
        return mongo.find(
                query(new Criteria()
                        .orOperator(
                                where("enrolments.person").is(person.value()),
                                where("terms.instructor.person").is(person.value()))),
                Course.class);
    }

    public boolean add(Course course) {
        return keeper.add(Course.class, course.id(), course);
    }

    public <R> Optional<R> change(CourseId id, Function<Course, Change<Course, R>> decision) {
        return keeper.change(Course.class, id, decision);
    }

    /** Removes a draft, unless it has been opened meanwhile. */
    public void removeDraft(CourseId id) {
        mongo.remove(query(where("_id").is(id.value()).and("state").is(CourseState.DRAFT)), Course.class);
    }

    int tellAgain() {
        return keeper.tellAgain(Course.class, Course::id);
    }
}
