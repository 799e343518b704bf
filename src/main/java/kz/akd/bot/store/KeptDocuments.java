package kz.akd.bot.store;

import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Documents in MongoDB: beside what the record holds, {@code version} and {@code untold}. */
final class KeptDocuments<I, T> implements DocumentStore.Indexed<I, T>, DocumentStore.Telling {

    /** Generous: with a thousand people at one document, somebody always wins a round. */
    private static final int ROUNDS = 1000;

    private static final String VERSION = "version";
    private final MongoOperations mongo;
    private final UntoldFacts<I> untold;
    private final Class<T> type;
    private final Function<T, I> id;
    private final String collection;

    KeptDocuments(MongoOperations mongo, ApplicationEventPublisher publisher, Class<T> type, Function<T, I> id) {
        this.mongo = mongo;
        this.type = type;
        this.id = id;
        this.collection = mongo.getCollectionName(type);
        this.untold = new UntoldFacts<>(mongo.getConverter(), publisher, type, UntoldFacts.in(mongo, collection));
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
        var first = raw(document, 0L, untold.written(List.of(facts)));
        var added = id.apply(document);
        var mine = untold.take(added, List.of(), List.of(facts));
        try {
            mongo.insert(first, collection);
        } catch (DuplicateKeyException there) {
            untold.leave(added, mine);
            return false;
        } catch (RuntimeException notKept) {
            untold.leave(added, mine);
            throw notKept;
        }
        untold.tell(added, mine, told -> {});
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
        var facts = Stream.concat(UntoldFacts.kept(found).stream(), untold.written(change.facts()).stream())
                .toList();
        var next = raw(change.aggregate(), version + 1, facts);
        var mine = untold.take(wanted, untold.read(found), change.facts());
        boolean kept = false;
        try {
            kept = mongo.getCollection(collection)
                            .replaceOne(byId(wanted).append(VERSION, version), next)
                            .getMatchedCount()
                    > 0;
        } catch (MongoWriteException refused) {
            throw refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                    ? new DuplicateKeyException(type.getSimpleName() + " as another one", refused)
                    : refused;
        } finally {
            if (!kept) {
                untold.leave(wanted, mine);
            }
        }
        if (kept) {
            untold.tell(wanted, mine, told -> {});
        }
        return kept;
    }

    @Override
    public void lookThroughAgain() {
        untold.lookThroughAgain();
    }

    @Override
    public void tellAgain() {
        untold.tellAgain(document -> id.apply(read(document)));
    }

    private T read(Document document) {
        return mongo.getConverter().read(type, document);
    }

    private Document raw(T document, long version, List<Document> facts) {
        var raw = new Document();
        mongo.getConverter().write(document, raw);
        return raw.append(VERSION, version).append(UntoldFacts.FIELD, facts);
    }

    private static long version(Document document) {
        return ((Number) Objects.requireNonNull(document.get(VERSION))).longValue();
    }

    private Document byId(I wanted) {
        return new Document("_id", mongo.getConverter().convertToMongoType(wanted));
    }
}
