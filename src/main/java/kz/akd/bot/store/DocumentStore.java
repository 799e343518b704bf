package kz.akd.bot.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.akd.bot.shared.sweeps.NodeLost;
import kz.akd.bot.shared.sweeps.Sweep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

/** Makes the stores of features' documents, and tells what a crash has left untold of any of them. */
@Repository
public class DocumentStore implements Sweep {

    private final MongoOperations mongo;
    private final ApplicationEventPublisher publisher;
    private final List<Telling> made = new CopyOnWriteArrayList<>();

    DocumentStore(MongoOperations mongo, ApplicationEventPublisher publisher) {
        this.mongo = mongo;
        this.publisher = publisher;
    }

    /** Begins the store of a kind of documents, whose record names its collection and its id for Spring Data. */
    public <I, T> Indexed<I, T> of(Class<T> type, Function<T, I> id) {
        var documents = new KeptDocuments<>(mongo, publisher, type, id);
        made.add(documents);
        return documents;
    }

    /**
     * Begins the store of a kind of aggregates that fall into many parts.
     *
     * @param heads how heads are looked for
     * @param part the field by which parts are
     * @param changed hears of each write of one, which may be several changes; not after a crash
     */
    public <I, T, H, K, P> PartedDocuments<I, T> of(
            Composition<I, T, H, K, P> composition, List<Index> heads, String part, Consumer<I> changed) {
        heads.forEach(mongo.indexOps(composition.heads())::createIndex);
        mongo.indexOps(composition.parts())
                .createIndex(new Index(Journal.PART + "." + part, Sort.Direction.ASC).sparse());
        var files = new MongoParts(
                mongo, mongo.getCollectionName(composition.heads()), mongo.getCollectionName(composition.parts()));
        var documents =
                new KeptParts<>(mongo.getConverter(), files, publisher, composition, changed, KeptParts.LONG_JOURNAL);
        made.add(documents);
        return documents;
    }

    /** Tells what a crash has left untold of the documents of a kind. */
    interface Telling {

        void tellAgain();

        /** Has the next {@link #tellAgain} read through all documents. */
        void lookThroughAgain();
    }

    /** A store to which indexes can be added while it is made. */
    public interface Indexed<I, T> extends Documents<I, T> {

        /** With an index over a field, so that asking for it does not read all documents of a real server. */
        Indexed<I, T> indexed(String field);

        /** With a field, or fields together, in which no two documents may have the same. */
        Indexed<I, T> unique(String... fields);
    }

    @Override
    public String name() {
        return "untold-documents";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** Each kind by itself: one that cannot be read keeps no other waiting. */
    @Override
    public void run() {
        RuntimeException first = null;
        for (var documents : made) {
            try {
                documents.tellAgain();
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    @EventListener
    void on(NodeLost lost) {
        made.forEach(Telling::lookThroughAgain);
    }
}
