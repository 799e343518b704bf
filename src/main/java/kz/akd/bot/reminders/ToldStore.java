package kz.akd.bot.reminders;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.akd.bot.reminders.Teller.Bundle;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Remembers which reminders went out in one message, out of the way of those that wait: a document for each person, as
 * they are asked for by person alone. What went out by itself needs no memory, as its key follows from it.
 */
@Repository
class ToldStore {

    private final MongoOperations mongo;

    ToldStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("reminders_told")
    record Told(@Id long person, List<Together> messages) {}

    /**
     * One message.
     *
     * @param reminders their ids, in the order in which they were told
     * @param until when none of them helps any more
     */
    record Together(String key, List<String> reminders, Instant until) {
        static Together of(Bundle bundle) {
            var matters = bundle.matters();
            return new Together(
                    bundle.key(),
                    matters.stream().map(Matter::reminder).toList(),
                    matters.stream()
                            .map(Matter::usefulUntil)
                            .max(Instant::compareTo)
                            .orElseThrow());
        }
    }

    /** Remembers messages; those that are remembered already once. */
    void add(Map<PersonId, List<Together>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Told.class);
        messages.forEach((person, theirs) -> bulk.upsert(
                query(where("_id").is(person.value())),
                new Update().addToSet("messages").each(theirs)));
        bulk.execute();
    }

    /** The reminders that somebody was told in the same message as one, the latest such message; empty for none. */
    List<String> with(PersonId person, String reminder) {
        return messages(person).stream()
                .map(Together::reminders)
                .filter(reminders -> reminders.contains(reminder))
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** All reminders that somebody was told together with others. */
    List<String> all(PersonId person) {
        return messages(person).stream()
                .flatMap(message -> message.reminders().stream())
                .distinct()
                .toList();
    }

    private List<Together> messages(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), Told.class))
                .map(Told::messages)
                .orElse(List.of());
    }

    /** Of some people those, by person and reminder, that they were told together with others. */
    Map<PersonId, Set<String>> among(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return mongo.find(query(where("_id").in(ids)), Told.class).stream()
                .collect(Collectors.toMap(
                        told -> new PersonId(told.person()),
                        told -> told.messages().stream()
                                .flatMap(message -> message.reminders().stream())
                                .collect(Collectors.toSet())));
    }

    void forget(PersonId person) {
        mongo.remove(query(where("_id").is(person.value())), Told.class);
    }

    /** Forgets messages that help no more since a moment. */
    void forgetBefore(Instant moment) {
        var old = query(where("until").lt(moment));
        mongo.updateMulti(query(where("messages.until").lt(moment)), new Update().pull("messages", old), Told.class);
        mongo.remove(query(where("messages").size(0)), Told.class);
    }
}
