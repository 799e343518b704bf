package kz.akd.bot.reminders;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps what people are to be told later than others; of many people at a time, as they are reminded together. */
@Repository
class PileStore {

    /** What the names of so many take in memory is little. */
    private static final int IN_ONE_LOOK = 300_000;

    private static final int BATCH = 1000;
    private static final int DUPLICATE = 11000;

    /** Generous: somebody always wins a round. */
    private static final int ROUNDS = 1000;

    private final MongoOperations mongo;
    private final Nodes nodes;

    PileStore(MongoOperations mongo, Nodes nodes) {
        this.mongo = mongo;
        this.nodes = nodes;
        var indexes = mongo.indexOps(Pile.class);
        indexes.createIndex(new Index("due", Sort.Direction.ASC));
        indexes.createIndex(new Index("pieces.matter.subject._id", Sort.Direction.ASC));
    }

    /** Whose piles are due. One look for everybody: where the database has no indexes, each goes through all there is. */
    List<PersonId> due(Instant now) {
        var query = query(due(now, where("taker").nin(nodes.others())))
                .limit(IN_ONE_LOOK)
                .cursorBatchSize(BATCH);
        return people(query);
    }

    private static Criteria due(Instant now, Criteria free) {
        return free.and("due").lte(now);
    }

    private List<PersonId> people(Query query) {
        query.fields().include("_id");
        try (var found = mongo.stream(query, Document.class, mongo.getCollectionName(Pile.class))) {
            return found.map(each -> new PersonId(each.getLong("_id"))).toList();
        }
    }

    /** The piles of those of the people who have one. */
    Map<PersonId, Pile> find(Collection<PersonId> people) {
        return mongo.find(query(where("_id").in(values(people))), Pile.class).stream()
                .collect(Collectors.toMap(Pile::to, Function.identity()));
    }

    /** Those of the people whose piles are due and in no other node's hands. */
    List<Pile> findDue(Collection<PersonId> people, Instant now) {
        var theirs = where("_id").in(values(people)).and("taker").nin(nodes.others());
        return mongo.find(query(due(now, theirs)), Pile.class);
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    /** Changes piles, there or not; one that another has changed meanwhile is found and changed anew. */
    void change(Collection<PersonId> people, UnaryOperator<Pile> change) {
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += BATCH) {
            changeSome(all.subList(from, Math.min(all.size(), from + BATCH)), change);
        }
    }

    private void changeSome(List<PersonId> people, UnaryOperator<Pile> change) {
        var left = new LinkedHashSet<>(people);
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            var found = find(left);
            var changed = new ArrayList<Pile>();
            for (var person : left) {
                var before = found.getOrDefault(person, Pile.none(person));
                var after = change.apply(before);
                if (!after.equals(before)) {
                    changed.add(after);
                }
            }
            left = changed.stream().map(Pile::to).collect(Collectors.toCollection(LinkedHashSet::new));
            keep(changed).stream().map(Pile::to).forEach(left::remove);
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("overtaken " + ROUNDS + " times: the pile of "
                    + left.iterator().next());
        }
    }

    /** Keeps piles that nobody has changed since they were found; answers those, as they are kept now. */
    List<Pile> keep(List<Pile> changed) {
        var next = changed.stream().map(Pile::next).toList();
        if (next.isEmpty() || write(next) == next.size()) {
            return next;
        }
        var there = find(next.stream().map(Pile::to).toList());
        return next.stream()
                .filter(pile -> pile.isEmpty() ? !there.containsKey(pile.to()) : pile.equals(there.get(pile.to())))
                .toList();
    }

    /** Answers how many were written, or fewer. */
    private int write(List<Pile> piles) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Pile.class);
        for (var pile : piles) {
            var before = query(where("_id").is(pile.person()).and("version").is(pile.version() - 1));
            if (pile.isEmpty()) {
                bulk.remove(before);
            } else if (pile.version() == 1) {
                bulk.insert(pile);
            } else {
                bulk.replaceOne(before, pile);
            }
        }
        try {
            var done = bulk.execute();
            return done.getInsertedCount() + done.getMatchedCount() + done.getDeletedCount();
        } catch (DuplicateKeyException somethere) {
            return 0;
        } catch (BulkOperationException failed) {
            if (failed.getErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
                throw failed;
            }
            return 0;
        }
    }

    /** Whose piles hold something of a subject. */
    List<PersonId> holding(Subject subject) {
        return people(query(of(subject)));
    }

    void forget(PersonId person) {
        mongo.remove(query(where("_id").is(person.value())), Pile.class);
    }

    /** For how many people something waits. */
    long count() {
        return mongo.count(query(where("pieces.0").exists(true)), Pile.class);
    }

    /** For how many people something of a subject waits. */
    long count(Subject subject) {
        return mongo.count(query(of(subject)), Pile.class);
    }

    /** By the names of the fields as they are kept, as some of these queries are not about piles to be read. */
    private static Criteria of(Subject subject) {
        return where("pieces.matter.subject._id")
                .is(subject.id())
                .and("pieces.matter.subject.kind")
                .is(subject.kind());
    }
}
