package kz.akd.bot.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.akd.bot.shared.facts.Fact;
import kz.akd.bot.shared.facts.Untold;
import kz.akd.bot.shared.sweeps.EachByItself;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** The facts that the documents of a collection keep until they have been told. */
final class UntoldFacts<I> {

    static final String FIELD = "untold";

    private static final Logger log = LoggerFactory.getLogger(UntoldFacts.class);

    private final MongoConverter converter;
    private final Untold untold;
    private final String kind;
    private final Kept kept;
    /** Whether a crash may have left something untold: so at the start. */
    private volatile boolean perhapsUntold = true;

    UntoldFacts(MongoConverter converter, ApplicationEventPublisher publisher, Class<?> type, Kept kept) {
        this.converter = converter;
        this.untold = new Untold(publisher);
        this.kind = type.getSimpleName();
        this.kept = kept;
    }

    /** The documents. */
    interface Kept {

        /** Takes facts out of one. */
        void clear(Object id, List<Document> told);

        /** All that have any. */
        List<Document> withUntold();
    }

    static Kept in(MongoOperations mongo, String collection) {
        return new Kept() {
            @Override
            public void clear(Object id, List<Document> told) {
                mongo.getCollection(collection).updateOne(Filters.eq("_id", id), Updates.pullAll(FIELD, told));
            }

            @Override
            public List<Document> withUntold() {
                return mongo.getCollection(collection)
                        .find(Filters.exists(FIELD + ".0"))
                        .into(new ArrayList<>());
            }
        };
    }

    private String named(I document) {
        return kind + " " + document;
    }

    List<Fact> take(I document, List<Fact> found, List<Fact> more) {
        return untold.take(named(document), found, more);
    }

    void leave(I document, List<Fact> mine) {
        untold.leave(named(document), mine);
    }

    /** Tells facts that were taken, and clears them from the document. */
    void tell(I document, List<Fact> mine, Consumer<List<Document>> clearing) {
        boolean done = untold.tell(named(document), mine, facts -> {
            var told = written(facts);
            clearing.accept(told);
            kept.clear(Objects.requireNonNull(converter.convertToMongoType(document)), told);
        });
        if (!done) {
            perhapsUntold = true;
        }
    }

    List<Document> written(List<Fact> facts) {
        return facts.stream().map(this::written).toList();
    }

    Document written(Fact fact) {
        var raw = new Document();
        converter.write(fact, raw);
        return raw;
    }

    static List<Document> kept(Document document) {
        return Objects.requireNonNullElse(document.getList(FIELD, Document.class), List.of());
    }

    /** Those that can be read; another release may be able to read the others. */
    List<Fact> read(Document document) {
        return kept(document).stream().flatMap(fact -> fact(fact).stream()).toList();
    }

    private Optional<Fact> fact(Document raw) {
        try {
            return Optional.of(converter.read(Fact.class, raw));
        } catch (RuntimeException unreadable) {
            log.error("A fact of a {} cannot be read, and is not told", kind, unreadable);
            return Optional.empty();
        }
    }

    void lookThroughAgain() {
        perhapsUntold = true;
    }

    /** Looks only when there is a reason to, as it reads through all documents. */
    void tellAgain(Function<Document, I> id) {
        if (!perhapsUntold) {
            return;
        }
        perhapsUntold = false;
        try {
            var unread = EachByItself.doing(kept.withUntold(), document -> {
                var found = id.apply(document);
                tell(found, take(found, read(document), List.of()), told -> {});
            });
            if (!unread.isEmpty()) {
                throw new IllegalStateException(unread.size() + " of " + kind + " cannot be read");
            }
        } catch (RuntimeException unreachable) {
            perhapsUntold = true;
            throw unreachable;
        }
    }
}
