package kz.akd.bot.reminders.due;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Keeps who wants to hear no more of which subject. */
@Repository
public class OptOuts {

    private final MongoOperations mongo;

    public OptOuts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @param until when the subject is over as far as is known, and this may be forgotten */
    @Document("reminders_refused")
    record Refusal(@Id String id, long person, String subject, Instant until) {}

    public static String idOf(PersonId person, Subject subject) {
        return subject + ":" + person;
    }

    public void add(PersonId person, Subject subject, Instant until) {
        mongo.save(new Refusal(idOf(person, subject), person.value(), subject.toString(), until));
    }

    public void remove(PersonId person, Subject subject) {
        mongo.remove(query(where("_id").is(idOf(person, subject))), Refusal.class);
    }

    /** Those of the ids that are kept. */
    public Set<String> among(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Refusal.class).stream()
                .map(Refusal::id)
                .collect(Collectors.toSet());
    }

    public List<String> subjectsOf(PersonId person) {
        return mongo.find(query(where("person").is(person.value())), Refusal.class).stream()
                .map(Refusal::subject)
                .toList();
    }

    public void forget(PersonId person) {
        mongo.remove(query(where("person").is(person.value())), Refusal.class);
    }

    public void forgetBefore(Instant moment) {
        mongo.remove(query(where("until").lt(moment)), Refusal.class);
    }
}
