package kz.akd.bot.shared;

import java.util.List;
import kz.akd.bot.shared.facts.AggregateStore;
import org.springframework.data.mongodb.core.MongoOperations;

/** A keeper that tells a test. */
public final class TestKeeper {

    private TestKeeper() {}

    public static AggregateStore telling(List<Object> heard, MongoOperations mongo) {
        return new AggregateStore(mongo, event -> heard.add(event));
    }
}
