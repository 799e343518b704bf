package kz.akd.bot.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import kz.akd.bot.store.Journal.Entry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Where heads and parts lie. Each call is done as a whole or not at all, and what is done is on the disk when it returns. */
interface PartedFiles extends UntoldFacts.Kept {

    @Nullable
    Document head(Object id);

    List<Document> heads(Query query);

    /** False where there is one with its id. */
    boolean add(Document head);

    /** In the place of one that is of a version; false where there is none of it. */
    boolean replace(long version, Document head);

    boolean isOf(Object id, long version);

    /** Empty where no head with the id answers to the condition. */
    @Nullable
    Document removeHead(Object id, Criteria ifHead);

    /** Each part by itself, as far as there is no later change of it; it may be that some are kept and others not. */
    void keepParts(Object of, Collection<Entry> entries);

    /** Those of the first so many numbers that were changed later than a version. */
    void readParts(Object of, int numbers, long after, Consumer<Entry> reader);

    /** The aggregates of which a part has a value in a field, or had when it was kept. */
    List<Object> having(String field, Object value);

    void removeParts(Object of, int numbers);
}
