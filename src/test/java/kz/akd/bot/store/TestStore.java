package kz.akd.bot.store;

import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/** A store of documents that tells a test. */
public final class TestStore {

    private TestStore() {}

    public static DocumentStore telling(List<Object> heard, MongoOperations mongo) {
        return new DocumentStore(mongo, event -> heard.add(event));
    }
}
