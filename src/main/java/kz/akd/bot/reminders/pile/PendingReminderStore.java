package kz.akd.bot.reminders.pile;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.COLLECTION;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.DUE;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.ID;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.KIND;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.PIECES;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.SUBJECT;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.TAKER;
import static kz.akd.bot.reminders.pile.PendingReminderDocument.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.reminders.Subject;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.sweeps.Setback;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps what people are to be told later than others; of many people at a time, as they are reminded together. */
@Repository
public class PendingReminderStore {

    /** What the names of so many take in memory is little. */
    private static final int IN_ONE_LOOK = 300_000;

    private static final int BATCH = 1000;

    /** Generous: somebody always wins a round. */
    private static final int ROUNDS = 1000;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;
    private final Nodes nodes;

    public PendingReminderStore(MongoOperations mongo, Nodes nodes) {
        this.mongo = mongo;
        this.nodes = nodes;
        piles().createIndex(Indexes.ascending(DUE));
        piles().createIndex(Indexes.ascending(SUBJECT + ID));
    }

    private MongoCollection<Document> piles() {
        return mongo.getCollection(COLLECTION);
    }

    /** Whose piles are due. One look for everybody: where the database has no indexes, each goes through all there is. */
    public List<PersonId> due(Instant now) {
        return people(dueAndFree(now), IN_ONE_LOOK);
    }

    private Document dueAndFree(Instant now) {
        return dueAndFree(new Document(), now);
    }

    /** Conditions side by side: the in-process database does not look up by id what is within an explicit "and". */
    private Document dueAndFree(Document query, Instant now) {
        var moments = new Document("$lte", Date.from(now));
        nodes.heldBefore().ifPresent(held -> moments.append("$gte", Date.from(held)));
        return query.append(DUE, moments).append(TAKER, new Document("$nin", nodes.others()));
    }

    /** Whose piles were due before a moment. */
    public List<PersonId> dueBefore(Instant moment) {
        return people(new Document(DUE, new Document("$lt", Date.from(moment))), Integer.MAX_VALUE);
    }

    private List<PersonId> people(Document query, int most) {
        return piles().find(query)
                .projection(Projections.include(ID))
                .limit(most)
                .batchSize(BATCH)
                .map(each -> new PersonId(each.getLong(ID)))
                .into(new ArrayList<>());
    }

    /** The piles of those of the people who have one. */
    public Map<PersonId, PendingReminders> find(Collection<PersonId> people) {
        return piles().find(of(people)).map(PendingReminderDocument::read).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(PendingReminders::to, Function.identity()));
    }

    /** Those of the people whose piles are due and in no other node's hands. */
    public List<PendingReminders> findDue(Collection<PersonId> people, Instant now) {
        return piles().find(dueAndFree(of(people), now))
                .map(PendingReminderDocument::read)
                .into(new ArrayList<>());
    }

    private static Document of(Collection<PersonId> people) {
        return new Document(
                ID, new Document("$in", people.stream().map(PersonId::value).toList()));
    }

    /** Changes piles, there or not; one that another has changed meanwhile is found and changed anew. */
    public void change(Collection<PersonId> people, UnaryOperator<PendingReminders> change) {
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += BATCH) {
            changeSome(all.subList(from, Math.min(all.size(), from + BATCH)), change);
        }
    }

    private void changeSome(List<PersonId> people, UnaryOperator<PendingReminders> change) {
        var left = new LinkedHashSet<>(people);
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            var found = find(left);
            var changed = new ArrayList<PendingReminders>();
            for (var person : left) {
                var before = found.getOrDefault(person, PendingReminders.none(person));
                var after = change.apply(before);
                if (!after.equals(before)) {
                    changed.add(after);
                }
            }
            left = changed.stream().map(PendingReminders::to).collect(Collectors.toCollection(LinkedHashSet::new));
            keep(changed).stream().map(PendingReminders::to).forEach(left::remove);
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("overtaken " + ROUNDS + " times: the pile of "
                    + left.iterator().next());
        }
    }

    /** Keeps piles that nobody has changed since they were found; answers those, as they are kept now. */
    public List<PendingReminders> keep(List<PendingReminders> changed) {
        var next = changed.stream().map(PendingReminders::next).toList();
        if (next.isEmpty() || written(next) == next.size()) {
            return next;
        }
        var there = find(next.stream().map(PendingReminders::to).toList());
        return next.stream()
                .filter(pile -> pile.isEmpty() ? !there.containsKey(pile.to()) : pile.equals(there.get(pile.to())))
                .toList();
    }

    /** Answers how many were written, or fewer. */
    private int written(List<PendingReminders> piles) {
        try {
            var done = piles().bulkWrite(
                            piles.stream().map(PendingReminderStore::writing).toList(), UNORDERED);
            return done.getInsertedCount() + done.getMatchedCount() + done.getDeletedCount();
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteErrors().stream()
                    .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw failed;
            }
            return 0;
        }
    }

    private static WriteModel<Document> writing(PendingReminders pile) {
        if (pile.version() == 1) {
            return new InsertOneModel<>(PendingReminderDocument.write(pile));
        }
        var before = new Document(ID, pile.person()).append(VERSION, pile.version() - 1);
        return pile.isEmpty()
                ? new DeleteOneModel<>(before)
                : new ReplaceOneModel<>(before, PendingReminderDocument.write(pile));
    }

    /** Whose piles hold something of a subject. */
    public List<PersonId> holding(Subject subject) {
        return people(of(subject), 0);
    }

    /** The setback of the message that could not be told most often, if any is put off. */
    public Optional<Setback> worst() {
        return piles().find(gt("telling.failures", 0)).into(new ArrayList<>()).stream()
                .flatMap(pile -> pile.getList("telling", Document.class).stream())
                .flatMap(message -> Stream.ofNullable(PendingReminderDocument.setback(message)))
                .max(Comparator.comparingInt(Setback::failures));
    }

    public void forget(PersonId person) {
        piles().deleteOne(eq(ID, person.value()));
    }

    /** For how many people something waits. */
    public long count() {
        return piles().countDocuments(exists(PIECES + ".0"));
    }

    /** For how many people something of a subject waits. */
    public long count(Subject subject) {
        return piles().countDocuments(of(subject));
    }

    private static Document of(Subject subject) {
        return new Document(SUBJECT + ID, subject.id()).append(SUBJECT + KIND, subject.kind());
    }
}
