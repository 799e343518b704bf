package kz.akd.bot.reminders;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.nodes.Nodes;
import kz.akd.bot.reminders.Waiting.State;
import kz.akd.bot.reminders.Waiting.Why;
import kz.akd.bot.shared.PersonId;
import org.bson.Document;
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

    /** What the names of so many take in memory is little. */
    private static final int IN_ONE_LOOK = 300_000;

    private static final int BATCH = 1000;
    private static final int A_FEW = 50;

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
        var there = query(where("_id").in(ids));
        there.fields().include("_id");
        return mongo.find(there, Document.class, mongo.getCollectionName(Waiting.class)).stream()
                .map(each -> each.getString("_id"))
                .collect(Collectors.toSet());
    }

    /**
     * Something that is due.
     *
     * @param begun whether somebody has taken it before
     */
    record Due(String id, long person, boolean begun) {}

    /**
     * All that is due, by person. One look for everybody: where the database has no indexes, each goes through all there is.
     */
    List<List<Due>> due(Instant now) {
        var query = query(waiting().and("due").lte(now)).limit(IN_ONE_LOOK).cursorBatchSize(BATCH);
        query.fields().include("person", "taker");
        var byPerson = new TreeMap<Long, List<Due>>();
        try (var found = mongo.stream(query, Document.class, mongo.getCollectionName(Waiting.class))) {
            found.forEach(each -> {
                var one = new Due(each.getString("_id"), each.getLong("person"), each.getString("taker") != null);
                byPerson.computeIfAbsent(one.person(), none -> new ArrayList<>(1))
                        .add(one);
            });
        }
        byPerson.values().forEach(theirs -> theirs.sort(Comparator.comparing(Due::id)));
        return List.copyOf(byPerson.values());
    }

    /**
     * Takes all that is due for some people; each as it was before, so that its taker tells whether somebody began with it.
     * Whoever takes the first thing of a person takes them all, so that two nodes never share them.
     */
    Map<PersonId, List<Waiting>> take(List<List<Due>> people, Instant now) {
        var firsts = people.stream().map(theirs -> theirs.get(0).id()).toList();
        update(
                firsts,
                some -> waiting().and("_id").in(some).and("taker").nin(nodes.others()),
                new Update().set("taker", nodes.me()));
        var begun = new HashMap<String, Boolean>();
        people.forEach(theirs -> theirs.forEach(one -> begun.put(one.id(), one.begun())));
        var all = mongo
                .find(query(waiting().and("_id").in(begun.keySet()).and("due").lte(now)), Waiting.class)
                .stream()
                .collect(Collectors.groupingBy(Waiting::person, TreeMap::new, Collectors.toList()));
        var taken = new LinkedHashMap<PersonId, List<Waiting>>();
        var ours = Set.copyOf(firsts);
        all.forEach((person, theirs) -> {
            if (theirs.stream().anyMatch(one -> ours.contains(one.id()) && isMine(one))
                    && theirs.stream().noneMatch(this::isOthers)) {
                taken.put(
                        new PersonId(person),
                        theirs.stream()
                                .sorted(Comparator.comparing(Waiting::id))
                                .map(one -> begun.getOrDefault(one.id(), false) ? one : one.untaken())
                                .toList());
            }
        });
        return taken;
    }

    private boolean isMine(Waiting one) {
        return nodes.me().equals(one.taker());
    }

    private boolean isOthers(Waiting one) {
        return one.taker() != null && nodes.others().contains(one.taker());
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
        update(
                ids,
                some -> where("_id").in(some),
                new Update().set("state", state).unset("taker"));
    }

    /** The in-process database looks for each document among all ids of its update, so that many at once take ever longer. */
    private void update(Collection<String> ids, Function<List<String>, Criteria> which, Update update) {
        if (ids.isEmpty()) {
            return;
        }
        var all = List.copyOf(ids);
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Waiting.class);
        for (int from = 0; from < all.size(); from += A_FEW) {
            bulk.updateMulti(query(which.apply(all.subList(from, Math.min(all.size(), from + A_FEW)))), update);
        }
        bulk.execute();
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
