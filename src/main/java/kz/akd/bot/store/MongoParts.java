package kz.akd.bot.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.akd.bot.store.Journal.Entry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Heads and parts in a database. Conditions stand beside an id, not in an {@code $and} with it, for which the in-process
 * database reads through all documents. The document of a part has the version that its part is of, so that whoever writes
 * an earlier one, perhaps after a pause of a minute, changes nothing; for the same reason a part that is there no more
 * leaves its number. They are found by their ids alone, which follow from the numbers that an aggregate has given out.
 */
final class MongoParts implements PartedFiles {

    private static final String OF = "of";
    private static final String AT = "at";
    private static final int AT_ONCE = 1000;
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions EACH_BY_ITSELF = new BulkWriteOptions().ordered(false);

    private final MongoOperations mongo;
    private final String heads;
    private final String parts;
    private final UntoldFacts.Kept untold;

    MongoParts(MongoOperations mongo, String heads, String parts) {
        this.mongo = mongo;
        this.heads = heads;
        this.parts = parts;
        this.untold = UntoldFacts.in(mongo, heads);
    }

    private MongoCollection<Document> heads() {
        return mongo.getCollection(heads);
    }

    private MongoCollection<Document> parts() {
        return mongo.getCollection(parts);
    }

    @Override
    public @Nullable Document head(Object id) {
        return heads().find(Filters.eq("_id", id)).first();
    }

    @Override
    public List<Document> heads(Query query) {
        return mongo.find(query, Document.class, heads);
    }

    @Override
    public boolean add(Document head) {
        try {
            mongo.insert(head, heads);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    @Override
    public boolean replace(long version, Document head) {
        return heads().replaceOne(isOfVersion(Objects.requireNonNull(head.get("_id")), version), head)
                        .getMatchedCount()
                > 0;
    }

    @Override
    public boolean isOf(Object id, long version) {
        return heads().countDocuments(isOfVersion(id, version)) > 0;
    }

    private static Document isOfVersion(Object id, long version) {
        return new Document("_id", id).append(Version.FIELD, version);
    }

    @Override
    public @Nullable Document removeHead(Object id, Criteria ifHead) {
        return mongo.findAndRemove(
                new Query(new Criteria().andOperator(Criteria.where("_id").is(id), ifHead)), Document.class, heads);
    }

    @Override
    public void clear(Object id, List<Document> told) {
        untold.clear(id, told);
    }

    @Override
    public List<Document> withUntold() {
        return untold.withUntold();
    }

    private static String id(Object of, int number) {
        return of + "/" + number;
    }

    private static List<String> ids(Object of, int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> id(of, number)).toList();
    }

    @Override
    public void keepParts(Object of, Collection<Entry> entries) {
        var writes = entries.stream()
                .map(entry -> new ReplaceOneModel<>(
                        new Document("_id", id(of, entry.number())).append(AT, new Document("$lte", entry.at())),
                        document(of, entry),
                        OR_INSERT))
                .toList();
        try {
            parts().bulkWrite(writes, EACH_BY_ITSELF);
        } catch (MongoBulkWriteException some) {
            // there is a later one already, so that an earlier one cannot be inserted beside it
            if (some.getWriteConcernError() != null
                    || !some.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw some;
            }
        }
    }

    private static Document document(Object of, Entry entry) {
        var document =
                new Document("_id", id(of, entry.number())).append(OF, of).append(AT, entry.at());
        return entry.part() == null ? document : document.append(Journal.PART, entry.part());
    }

    @Override
    public void readParts(Object of, int numbers, long after, Consumer<Entry> reader) {
        for (int from = 0; from < numbers; from += AT_ONCE) {
            var query = new Document("_id", new Document("$in", ids(of, from, Math.min(numbers, from + AT_ONCE))))
                    .append(AT, new Document("$gt", after));
            parts().find(query).into(new ArrayList<>()).stream()
                    .map(MongoParts::entry)
                    .forEach(reader);
        }
    }

    private static Entry entry(Document document) {
        var id = document.getString("_id");
        return new Entry(
                Integer.parseInt(id.substring(id.lastIndexOf('/') + 1)),
                Journal.number(document, AT),
                document.get(Journal.PART, Document.class));
    }

    @Override
    public List<Object> having(String field, Object value) {
        return parts().find(Filters.eq(Journal.PART + "." + field, value))
                .projection(Projections.include(OF))
                .map(part -> part.get(OF))
                .into(new ArrayList<>());
    }

    @Override
    public void removeParts(Object of, int numbers) {
        parts().deleteMany(Filters.in("_id", ids(of, 0, numbers)));
    }
}
