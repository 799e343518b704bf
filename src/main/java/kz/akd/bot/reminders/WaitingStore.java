package kz.akd.bot.reminders;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.reminders.Waiting.State;
import kz.akd.bot.reminders.Waiting.Why;
import kz.akd.bot.shared.PersonId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps what people are to be told later than others. */
@Repository
class WaitingStore {

    private final MongoOperations mongo;
    private final Nodes nodes;

    WaitingStore(MongoOperations mongo, Nodes nodes) {
        this.mongo = mongo;
        this.nodes = nodes;
        var indexes = mongo.indexOps(Waiting.class);
        indexes.createIndex(new Index("state", Sort.Direction.ASC).on("due", Sort.Direction.ASC));
        indexes.createIndex(new Index("person", Sort.Direction.ASC));
        indexes.createIndex(new Index("matter.subject.id", Sort.Direction.ASC));
    }

    /** Keeps many; those that are there already stay as they are. */
    void addAll(List<Waiting> many) {
        if (many.isEmpty()) {
            return;
        }
        var there = idsAmong(many.stream().map(Waiting::id).toList());
        var fresh = many.stream().filter(one -> !there.contains(one.id())).toList();
        if (!fresh.isEmpty()) {
            mongo.insert(fresh, Waiting.class);
        }
    }

    /** Keeps one in the place of what waited under its id. */
    void put(Waiting one) {
        mongo.save(one);
    }

    /** Those of the ids under which something is kept, told or not. */
    Set<String> idsAmong(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Waiting.class).stream()
                .map(Waiting::id)
                .collect(Collectors.toSet());
    }

    /**
     * Takes all that is due for some people. Whoever takes the first thing of a person takes them all, so that two nodes never
     * share them.
     */
    Map<PersonId, List<Waiting>> take(Instant now, int most) {
        var some = query(due(now).and("taker").nin(nodes.others())).limit(most);
        var people =
                mongo.find(some, Waiting.class).stream().map(Waiting::person).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return Map.of();
        }
        var all = mongo.find(query(due(now).and("person").in(people)).with(Sort.by("_id")), Waiting.class).stream()
                .collect(Collectors.groupingBy(Waiting::person, TreeMap::new, Collectors.toList()));
        var firsts = all.values().stream().map(theirs -> theirs.get(0).id()).toList();
        mongo.updateMulti(
                query(waiting().and("_id").in(firsts).and("taker").nin(nodes.others())),
                new Update().set("taker", nodes.me()),
                Waiting.class);
        return mongo.find(query(waiting().and("_id").in(firsts).and("taker").is(nodes.me())), Waiting.class).stream()
                .collect(Collectors.toMap(Waiting::to, first -> all.get(first.person())));
    }

    /** Decides in which messages things go out, by the keys of the messages. */
    void bundle(Map<String, List<String>> idsByBundle) {
        if (idsByBundle.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Waiting.class);
        idsByBundle.forEach(
                (key, ids) -> bulk.updateMulti(query(where("_id").in(ids)), new Update().set("bundle", key)));
        bulk.execute();
    }

    void end(Collection<String> ids, State state) {
        if (!ids.isEmpty()) {
            mongo.updateMulti(
                    query(where("_id").in(ids)),
                    new Update().set("state", state).unset("taker"),
                    Waiting.class);
        }
    }

    /** Puts things off till later moments, by their ids. */
    void putOff(Map<String, Instant> moments) {
        if (moments.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Waiting.class);
        moments.forEach((id, due) -> bulk.updateOne(
                query(where("_id").is(id)), new Update().set("due", due).unset("taker")));
        bulk.execute();
    }

    /** Looks at all that waits for somebody once more, as they wish otherwise now. */
    void reconsider(PersonId person, Instant now) {
        mongo.updateMulti(
                query(waiting().and("person").is(person.value()).and("why").ne(Why.SNOOZED)),
                new Update().set("due", now),
                Waiting.class);
    }

    /** All that went out, or is to go out, in the same message as something. */
    List<Waiting> bundleOf(String id) {
        var one = mongo.findById(id, Waiting.class);
        if (one == null || one.bundle() == null) {
            return List.of();
        }
        var together = where("person").is(one.person()).and("bundle").is(one.bundle());
        return mongo.find(query(together).with(Sort.by("_id")), Waiting.class);
    }

    List<Waiting> of(PersonId person) {
        return mongo.find(query(where("person").is(person.value())), Waiting.class);
    }

    /** Forgets what waits of a subject, except for some reminders of it. */
    void removeWaiting(Subject subject, Collection<String> except) {
        mongo.remove(query(of(subject).and("matter.reminder").nin(except)), Waiting.class);
    }

    /** Drops what waits for somebody of a subject. */
    void drop(PersonId person, Subject subject) {
        mongo.updateMulti(
                query(of(subject).and("person").is(person.value())),
                new Update().set("state", State.DROPPED),
                Waiting.class);
    }

    void forget(PersonId person) {
        mongo.remove(query(where("person").is(person.value())), Waiting.class);
    }

    long count() {
        return mongo.count(query(waiting()), Waiting.class);
    }

    long count(Subject subject) {
        return mongo.count(query(of(subject)), Waiting.class);
    }

    /** Forgets those that are over since a moment. */
    void forgetBefore(Instant moment) {
        mongo.remove(query(where("state").ne(State.WAITING).and("due").lt(moment)), Waiting.class);
    }

    private static Criteria due(Instant now) {
        return waiting().and("due").lte(now);
    }

    private static Criteria waiting() {
        return where("state").is(State.WAITING);
    }

    private static Criteria of(Subject subject) {
        return waiting()
                .and("matter.subject.id")
                .is(subject.id())
                .and("matter.subject.kind")
                .is(subject.kind());
    }
}
