package kz.akd.bot.storage.inprocess;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds a document by its id also when the query has further conditions, such as a version. The stock
 * one reads through all documents then, so that every change would take longer with each document there is.
 */
final class ById extends H2Collection {

    private static final String ID = "_id";

    private @Nullable Index<Object> ids;

    ById(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> about,
            CursorRegistry cursors) {
        super(database, name, options, documents, about, cursors);
    }

    @Override
    public void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (index.getName().equals("_id_")) {
            ids = index;
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var byId = new Document(ID, query.get(ID));
        if (ids != null && query.containsKey(ID) && ids.canHandle(byId)) {
            var positions = ids.getPositions(byId);
            return matchDocuments(
                    found(query) ? without(query) : query, positions, order, skip, limit, batchSize, fieldSelector);
        }
        return super.queryDocuments(query, order, skip, limit, batchSize, fieldSelector);
    }

    /** Whether the index has answered for the id: to look for each of a thousand among the thousand once more takes longest. */
    private static boolean found(Document query) {
        return !(query.get(ID) instanceof Document condition)
                || condition.keySet().equals(Set.of("$in"));
    }

    private static Document without(Document query) {
        var rest = query.clone();
        rest.remove(ID);
        return rest;
    }
}
