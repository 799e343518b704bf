package kz.akd.bot.chatkit.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.akd.bot.nodes.Nodes;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Keeps mail until it is sent, each lane in a collection of its own, and what became of it. Several nodes may take from
 * it: what one has taken is its own for as long as it lives.
 */
@Repository
public class Outbox {

    private static final int DUPLICATE = 11000;
    private static final int SAMPLE = 1000;
    private static final String HELPS_UNTIL = "helpsUntil";

    private final MongoOperations mongo;
    private final Nodes nodes;
    private final Clock clock;

    Outbox(MongoOperations mongo, Nodes nodes, Clock clock) {
        this.mongo = mongo;
        this.nodes = nodes;
        this.clock = clock;
        for (var lane : Mail.Lane.values()) {
            mongo.indexOps(lane.collection()).createIndex(new Index("due", Sort.Direction.ASC));
        }
        mongo.indexOps(Delivery.class).createIndex(new Index(HELPS_UNTIL, Sort.Direction.ASC).sparse());
    }

    /** Keeps a piece as taken by this node; empty when its key was posted before, whatever became of it. */
    Optional<Outgoing> keep(Outgoing mail) {
        var taken = mail.taken(nodes.me());
        try {
            mongo.insert(taken, mail.lane().collection());
        } catch (DuplicateKeyException waiting) {
            return Optional.empty();
        }
        // asked only now: between a look before and the insert, another node might have sent and removed it
        return unsettled(List.of(taken)).stream().findFirst();
    }

    /** Keeps many of a lane for whoever takes them; those that were posted before are left out. */
    void keepAll(Mail.Lane lane, List<Outgoing> mail) {
        insertNew(Outgoing.class, mail, lane.collection());
        unsettled(mail);
    }

    /** Inserts those whose id is not there. */
    private <T> void insertNew(Class<T> type, List<T> documents, String collection) {
        try {
            mongo.bulkOps(BulkMode.UNORDERED, type, collection)
                    .insert(documents)
                    .execute();
        } catch (DuplicateKeyException somethere) {
            // the others were inserted
        } catch (BulkOperationException failed) {
            if (failed.getErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE)) {
                throw failed;
            }
        }
    }

    /**
     * Takes pieces that are due. What this node has in hand already is not taken again.
     *
     * @param inHand the keys of what this node has in hand
     */
    public List<Outgoing> take(Mail.Lane lane, int most, Set<String> inHand) {
        var found = query(unheld(free().and("due").lte(clock.instant()))).limit(most + inHand.size());
        found.fields().include("_id");
        var keys = mongo.find(found, Key.class, lane.collection()).stream()
                .map(Key::id)
                .filter(key -> !inHand.contains(key))
                .limit(most)
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        mongo.updateMulti(query(free().and("_id").in(keys)), new Update().set("taker", nodes.me()), lane.collection());
        var taken = where("_id").in(keys).and("taker").is(nodes.me());
        return unsettled(mongo.find(query(taken), Outgoing.class, lane.collection()));
    }

    private record Key(String id) {}

    /** Keeps what became of pieces: first that, then that they wait no more, so that a crash in between repeats none. */
    public void settle(List<Settlement> settlements) {
        var now = now();
        insertNew(
                Delivery.class,
                settlements.stream().map(done -> Delivery.of(done, now)).toList(),
                mongo.getCollectionName(Delivery.class));
        for (var lane : Mail.Lane.values()) {
            var keys = settlements.stream()
                    .map(Settlement::mail)
                    .filter(mail -> mail.lane() == lane)
                    .map(Outgoing::key)
                    .toList();
            if (!keys.isEmpty()) {
                mongo.remove(query(where("_id").in(keys)), lane.collection());
            }
        }
    }

    /** Puts pieces back, for any node to take from a moment on. */
    public void putBack(Collection<Outgoing> mail, Duration pause) {
        var due = now().plus(pause);
        for (var lane : Mail.Lane.values()) {
            var keys = mail.stream()
                    .filter(piece -> piece.lane() == lane)
                    .map(Outgoing::key)
                    .toList();
            if (!keys.isEmpty()) {
                mongo.updateMulti(
                        query(where("_id").in(keys).and("taker").is(nodes.me())),
                        new Update().set("due", due).unset("taker"),
                        lane.collection());
            }
        }
    }

    /** How much waits in a lane. */
    public long depth(Mail.Lane lane) {
        return mongo.getCollection(lane.collection()).estimatedDocumentCount();
    }

    /**
     * How long mail waits to be sent: the longest of the first thousand pieces that are due. To look through all would hold
     * up what is posted meanwhile; the copies of a broadcast are about as old as each other.
     */
    public Duration age(Mail.Lane lane) {
        var some = query(unheld(where("due").lte(now()))).limit(SAMPLE);
        some.fields().include("due", "posted");
        return mongo.find(some, Document.class, lane.collection()).stream()
                .map(mail -> later(
                        mail.getDate("due").toInstant(), mail.getDate("posted").toInstant()))
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, now()))
                .orElse(Duration.ZERO);
    }

    /** What has become of keys; those that are unknown are left out. */
    Map<String, Fate> fates(Collection<String> keys) {
        var fates = new HashMap<String, Fate>();
        for (var lane : Mail.Lane.values()) {
            // what waits is asked for first: else a piece could be settled between the two questions and be in neither
            var waiting = query(where("_id").in(keys));
            waiting.fields().include("_id");
            mongo.find(waiting, Key.class, lane.collection()).forEach(key -> fates.put(key.id(), Fate.WAITING));
        }
        mongo.find(query(where("_id").in(keys)), Delivery.class)
                .forEach(delivery -> fates.put(delivery.key(), delivery.fate()));
        return fates;
    }

    /** Takes mail out that is not sent yet, or that found nobody. */
    void remove(Collection<String> keys) {
        mongo.remove(query(where("_id").in(keys).and("unreachable").is(true)), Delivery.class);
        for (var lane : Mail.Lane.values()) {
            mongo.remove(query(where("_id").in(keys)), lane.collection());
        }
    }

    /** What became of a key, once that is known. */
    public Optional<Delivery> delivery(String key) {
        return Optional.ofNullable(mongo.findById(key, Delivery.class));
    }

    /** Messages whose buttons help no more, and are still there as far as is known. */
    public List<Delivery> stale(Instant now, int most) {
        return mongo.find(query(where(HELPS_UNTIL).lte(now)).limit(most), Delivery.class);
    }

    /** That the buttons of messages need not be taken away any more. */
    public void tidied(Collection<String> keys) {
        mongo.updateMulti(query(where("_id").in(keys)), new Update().unset(HELPS_UNTIL), Delivery.class);
    }

    /** Forgets what became of mail before a moment. */
    void forgetBefore(Instant moment) {
        mongo.remove(query(where("at").lt(moment)), Delivery.class);
    }

    /** Those that are not settled; what is settled and still there, by a crash between two steps, is removed. */
    private List<Outgoing> unsettled(List<Outgoing> mail) {
        var keys = mail.stream().map(Outgoing::key).toList();
        var settled = mongo.find(query(where("_id").in(keys)), Delivery.class).stream()
                .map(Delivery::key)
                .collect(Collectors.toSet());
        if (settled.isEmpty()) {
            return mail;
        }
        var lane = mail.get(0).lane().collection();
        mongo.remove(new Query(where("_id").in(settled)), lane);
        return mail.stream().filter(piece -> !settled.contains(piece.key())).toList();
    }

    /** Without what was due before an absence about which nobody has decided. */
    private Criteria unheld(Criteria due) {
        var held = nodes.heldBefore();
        return held.isEmpty()
                ? due
                : due.orOperator(where("due").gte(held.get()), where("posted").gte(held.get()));
    }

    /** How much was due before a moment, and is not sent. */
    long countDueBefore(Instant moment) {
        return Stream.of(Mail.Lane.values())
                .mapToLong(lane -> mongo.count(dueBefore(moment), lane.collection()))
                .sum();
    }

    /** Settles what was due before a moment as never to be sent. */
    void leaveOut(Instant moment) {
        for (var lane : Mail.Lane.values()) {
            var some = mongo.find(dueBefore(moment).limit(SAMPLE), Outgoing.class, lane.collection());
            while (!some.isEmpty()) {
                settle(some.stream()
                        .map(mail -> Settlement.failed(mail, "left out: it was due while the bot was away", false))
                        .toList());
                some = mongo.find(dueBefore(moment).limit(SAMPLE), Outgoing.class, lane.collection());
            }
        }
    }

    private static Query dueBefore(Instant moment) {
        return query(where("due").lt(moment).and("posted").lt(moment));
    }

    private Criteria free() {
        return where("taker").nin(nodes.others());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
