package kz.akd.bot.reminders.due;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.reminders.ReminderInfo;
import kz.akd.bot.reminders.ReminderSender.Bundle;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Remembers which reminders went out in one message, out of the way of those that wait: a document for each person, as
 * they are asked for by person alone. What went out by itself needs no memory, as its key follows from it.
 */
@Repository
public class ToldStore {

    private static final String ID = "_id";
    private static final String MESSAGES = "messages";
    private static final String REMINDERS = "reminders";
    private static final String UNTIL = "until";

    private final MongoOperations mongo;

    public ToldStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    private MongoCollection<Document> told() {
        return mongo.getCollection("reminders_told");
    }

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
                    matters.stream().map(ReminderInfo::reminder).toList(),
                    matters.stream()
                            .map(ReminderInfo::usefulUntil)
                            .max(Instant::compareTo)
                            .orElseThrow());
        }

        private Document written() {
            return new Document("key", key).append(REMINDERS, reminders).append(UNTIL, Date.from(until));
        }
    }

    /** Remembers messages; those that are remembered already once. */
    void add(Map<PersonId, List<Together>> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var all = messages.entrySet().stream()
                .map(theirs -> new UpdateOneModel<Document>(
                        eq(ID, theirs.getKey().value()),
                        addEachToSet(
                                MESSAGES,
                                theirs.getValue().stream()
                                        .map(Together::written)
                                        .toList()),
                        new UpdateOptions().upsert(true)))
                .toList();
        told().bulkWrite(all, new BulkWriteOptions().ordered(false));
    }

    /** The reminders that somebody was told in the same message as one, the latest such message; empty for none. */
    public List<String> with(PersonId person, String reminder) {
        return messages(person)
                .filter(reminders -> reminders.contains(reminder))
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** All reminders that somebody was told together with others. */
    public List<String> all(PersonId person) {
        return messages(person).flatMap(List::stream).distinct().toList();
    }

    private Stream<List<String>> messages(PersonId person) {
        return Optional.ofNullable(told().find(eq(ID, person.value())).first()).stream()
                .flatMap(ToldStore::messages);
    }

    private static Stream<List<String>> messages(Document theirs) {
        return theirs.getList(MESSAGES, Document.class).stream()
                .map(message -> message.getList(REMINDERS, String.class));
    }

    /** The same of several people. */
    Map<PersonId, Set<String>> among(Collection<PersonId> people) {
        var among = new HashMap<PersonId, Set<String>>();
        told().find(in(ID, people.stream().map(PersonId::value).toList()))
                .forEach(theirs -> among.put(
                        new PersonId(theirs.getLong(ID)),
                        messages(theirs).flatMap(List::stream).collect(Collectors.toSet())));
        return among;
    }

    public void forget(PersonId person) {
        told().deleteOne(eq(ID, person.value()));
    }

    /** Forgets messages that help no more since a moment. */
    public void forgetBefore(Instant moment) {
        var date = Date.from(moment);
        told().updateMany(lt(MESSAGES + "." + UNTIL, date), pull(MESSAGES, lt(UNTIL, date)));
        told().deleteMany(size(MESSAGES, 0));
    }
}
