package kz.akd.bot.store;

import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.facts.Untold;
import kz.akd.bot.shared.sweeps.EachByItself;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Documents in MongoDB: beside what the record holds, {@code version} and {@code untold}. */
final class KeptDocuments<I, T> implements DocumentStore.Indexed<I, T> {

    /** Generous: with a thousand people at one document, somebody always wins a round. */
    private static final int ROUNDS = 1000;

    private static final String VERSION = "version";
    private static final String UNTOLD = "untold";

    private static final Logger log = LoggerFactory.getLogger(KeptDocuments.class);

    private final MongoOperations mongo;
    private final Untold untold;
    private final Class<T> type;
    private final Function<T, I> id;
    private final String collection;
    /** Whether a crash may have left something untold: so at the start. */
    private volatile boolean perhapsUntold = true;

    KeptDocuments(MongoOperations mongo, ApplicationEventPublisher publisher, Class<T> type, Function<T, I> id) {
        this.mongo = mongo;
        this.untold = new Untold(publisher);
        this.type = type;
        this.id = id;
        this.collection = mongo.getCollectionName(type);
    }

    @Override
    public DocumentStore.Indexed<I, T> indexed(String field) {
        mongo.indexOps(type).createIndex(new Index(field, Sort.Direction.ASC));
        return this;
    }

    @Override
    public DocumentStore.Indexed<I, T> unique(String... fields) {
        var index = new Index().unique();
        Arrays.stream(fields).forEach(field -> index.on(field, Sort.Direction.ASC));
        mongo.indexOps(type).createIndex(index);
        return this;
    }

    @Override
    public Optional<T> find(I wanted) {
        return Optional.ofNullable(mongo.findById(wanted, type));
    }

    @Override
    public List<T> where(String field, Object value) {
        return mongo.find(query(Criteria.where(field).is(value)), type);
    }

    @Override
    public List<T> due(String field, Instant now) {
        return mongo.find(query(Criteria.where(field).lte(now)), type);
    }

    @Override
    public List<T> all() {
        return mongo.find(new Query(), type);
    }

    @Override
    public boolean add(T document, Fact... facts) {
        var first = raw(document, 0L, Arrays.stream(facts).map(this::raw).toList());
        var added = id.apply(document);
        var mine = untold.take(named(added), List.of(), List.of(facts));
        try {
            mongo.insert(first, collection);
        } catch (DuplicateKeyException there) {
            untold.leave(named(added), mine);
            return false;
        } catch (RuntimeException notKept) {
            untold.leave(named(added), mine);
            throw notKept;
        }
        tell(added, mine);
        return true;
    }

    @Override
    public <R> Optional<R> change(I wanted, Function<T, Change<T, R>> decision) {
        for (int round = 0; round < ROUNDS; round++) {
            var found = mongo.getCollection(collection).find(byId(wanted)).first();
            if (found == null) {
                return Optional.empty();
            }
            var before = read(found);
            var change = decision.apply(before);
            if (change.aggregate() == before && change.facts().isEmpty()) {
                return Optional.of(change.result());
            }
            if (keep(wanted, found, change)) {
                return Optional.of(change.result());
            }
        }
        throw new IllegalStateException("overtaken " + ROUNDS + " times: " + type.getSimpleName() + " " + wanted);
    }

    @Override
    public void remove(I wanted) {
        mongo.remove(query(Criteria.where("_id").is(wanted)), type);
    }

    private boolean keep(I wanted, Document found, Change<T, ?> change) {
        long version = version(found);
        var facts = Stream.concat(
                        untold(found).stream(), change.facts().stream().map(this::raw))
                .toList();
        var next = raw(change.aggregate(), version + 1, facts);
        var mine = untold.take(named(wanted), facts(found), change.facts());
        boolean kept = false;
        try {
            kept = mongo.getCollection(collection)
                            .replaceOne(Filters.and(byId(wanted), Filters.eq(VERSION, version)), next)
                            .getMatchedCount()
                    > 0;
        } catch (MongoWriteException refused) {
            throw refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                    ? new DuplicateKeyException(type.getSimpleName() + " as another one", refused)
                    : refused;
        } finally {
            if (!kept) {
                untold.leave(named(wanted), mine);
            }
        }
        if (kept) {
            tell(wanted, mine);
        }
        return kept;
    }

    private void tell(I told, List<Fact> mine) {
        boolean done = untold.tell(
                named(told),
                mine,
                facts -> mongo.getCollection(collection)
                        .updateOne(
                                byId(told),
                                Updates.pullAll(
                                        UNTOLD, facts.stream().map(this::raw).toList())));
        if (!done) {
            perhapsUntold = true;
        }
    }

    private String named(I document) {
        return type.getSimpleName() + " " + document;
    }

    /** Those of the untold facts that can be read; another release may be able to read the others. */
    private List<Fact> facts(Document found) {
        return untold(found).stream().flatMap(fact -> fact(fact).stream()).toList();
    }

    private Optional<Fact> fact(Document raw) {
        try {
            return Optional.of(mongo.getConverter().read(Fact.class, raw));
        } catch (RuntimeException unreadable) {
            log.error("A fact of a {} cannot be read, and is not told", type.getSimpleName(), unreadable);
            return Optional.empty();
        }
    }

    void lookThroughAgain() {
        perhapsUntold = true;
    }

    void tellAgain() {
        if (!perhapsUntold) {
            return;
        }
        perhapsUntold = false;
        try {
            var left = mongo.getCollection(collection)
                    .find(Filters.exists(UNTOLD + ".0"))
                    .into(new ArrayList<>());
            var unread = EachByItself.doing(left, document -> {
                var found = id.apply(read(document));
                tell(found, untold.take(named(found), facts(document), List.of()));
            });
            if (!unread.isEmpty()) {
                throw new IllegalStateException(unread.size() + " of " + collection + " cannot be read");
            }
        } catch (RuntimeException unreachable) {
            perhapsUntold = true;
            throw unreachable;
        }
    }

    private T read(Document document) {
        return mongo.getConverter().read(type, document);
    }

    private Document raw(T document, long version, List<Document> untold) {
        var raw = new Document();
        mongo.getConverter().write(document, raw);
        return raw.append(VERSION, version).append(UNTOLD, untold);
    }

    private Document raw(Fact fact) {
        var raw = new Document();
        mongo.getConverter().write(fact, raw);
        return raw;
    }

    private static long version(Document document) {
        return ((Number) Objects.requireNonNull(document.get(VERSION))).longValue();
    }

    private static List<Document> untold(Document document) {
        return Objects.requireNonNullElse(document.getList(UNTOLD, Document.class), List.of());
    }

    private Bson byId(I wanted) {
        return Filters.eq("_id", mongo.getConverter().convertToMongoType(wanted));
    }
}
