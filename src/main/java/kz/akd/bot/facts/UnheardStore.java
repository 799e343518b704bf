package kz.akd.bot.facts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.akd.bot.shared.PersonId;
import kz.akd.bot.shared.Sha256;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.sweeps.Setback;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps what listeners have not heard, each fact for each of them. */
@Repository
class UnheardStore {

    private static final String COLLECTION = "facts_unheard";

    private static final Logger log = LoggerFactory.getLogger(UnheardStore.class);

    private final MongoOperations mongo;
    private final Clock clock;

    UnheardStore(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(Unheard.class).createIndex(new Index("due", Sort.Direction.ASC));
    }

    /** What is kept already stays as it is: the fact was told twice, as facts may be. */
    void add(String listener, Fact fact, Throwable fault) {
        try {
            mongo.insert(Unheard.first(idOf(listener, fact), listener, fact, clock.instant(), fault));
        } catch (DuplicateKeyException there) {
            // it is told again already
        }
    }

    /** Those whose moment has come, the oldest first. One that this release cannot read keeps no other from being told. */
    List<Unheard> due(Instant now, int most) {
        var due = query(where("due").lte(now)).with(Sort.by("since", "_id")).limit(most);
        return mongo.find(due, Document.class, COLLECTION).stream()
                .flatMap(found -> read(found, now).stream())
                .toList();
    }

    private Optional<Unheard> read(Document found, Instant now) {
        try {
            return Optional.of(mongo.getConverter().read(Unheard.class, found));
        } catch (RuntimeException unreadable) {
            log.error("What {} has not heard cannot be read for now", found.get("listener"), unreadable);
            var itself = query(where("_id").is(found.get("_id")));
            mongo.updateFirst(itself, new Update().set("due", now.plus(Setback.LONGEST)), COLLECTION);
            return Optional.empty();
        }
    }

    /** Puts one off until it is known what came of it, so that no other node tells it meanwhile; false when another did. */
    boolean take(Unheard one, Instant until) {
        var untouched = query(where("_id").is(one.id()).and("due").is(one.due()));
        return mongo.updateFirst(untouched, new Update().set("due", until), Unheard.class)
                        .getModifiedCount()
                > 0;
    }

    void keep(Unheard one) {
        mongo.save(one);
    }

    void remove(Unheard one) {
        mongo.remove(query(where("_id").is(one.id())), Unheard.class);
    }

    /** The oldest of those that a listener fails at again and again. */
    Optional<Unheard> oldestTrouble(String listener) {
        var theirs = query(where("listener").is(listener).and("failures").gte(Setback.TROUBLE));
        return Optional.ofNullable(
                mongo.findOne(theirs.with(Sort.by("since", "_id")).limit(1), Unheard.class));
    }

    /** Puts a person's id in the place of another's wherever it is named. */
    void replace(PersonId person, PersonId nobody) {
        for (var found : mongo.findAll(Document.class, COLLECTION)) {
            var without = replaced(found, person.value(), nobody.value());
            if (!without.equals(found)) {
                mongo.getCollection(COLLECTION).replaceOne(Filters.eq("_id", found.get("_id")), (Document) without);
            }
        }
    }

    private static Object replaced(Object value, long id, long by) {
        if (value instanceof Document document) {
            var copy = new Document();
            document.forEach((field, part) -> copy.append(field, part == null ? null : replaced(part, id, by)));
            return copy;
        } else if (value instanceof List<?> list) {
            return list.stream().map(part -> replaced(part, id, by)).toList();
        }
        return value.equals(id) ? by : value;
    }

    private String idOf(String listener, Fact fact) {
        var raw = new Document();
        mongo.getConverter().write(fact, raw);
        return digest(listener + "\n" + raw.toJson());
    }

    private static String digest(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(words));
    }
}
