package kz.akd.bot.shared.facts;

import java.util.function.Function;
import org.bson.types.ObjectId;

/** The id of a document: a record around what the database keeps of it. */
public interface DocumentId {

    ObjectId value();

    /** How such an id is kept; a feature names it as a bean. */
    static <I extends DocumentId> StoredAs<I, ObjectId> storedAs(Class<I> type, Function<ObjectId, I> read) {
        return new StoredAs<>(type, ObjectId.class, DocumentId::value, read);
    }
}
